/** How a municipality handles an application to serve alcohol; see tests/fixtures/process. */
export const example = {
  title: 'Licence to serve alcohol, after Lillesand municipality',
  text: [
    'No\tWho\tWhat\tKind\tProcess time\tWaiting time\tValue\tSystem\tSource\tNext',
    '1\tApplicant\tSend the application with attachments\t\t60\t0\tValue\t\tLillesand municipality (the step); times are assumptions\t2',
    '2\tCase worker\tCheck that the application is complete\t\t45\t5 d\tNecessary\t\tLillesand municipality (the step); times are assumptions\t3',
    '3\tCase worker\tIs the application complete?\tDecision\t\t\t\t\tShares are assumptions\tYes (60 %): 6; No (40 %): 4',
    '4\tCase worker\tAsk for what is missing\t\t15\t0\tWaste\t\tLillesand municipality (the step); times are assumptions\t5',
    '5\tApplicant\tSend what was missing\t\t30\t14 d\tWaste\t\tLillesand municipality (the step); times are assumptions\t2',
    '6\tCase worker\tSend the application out for statements\t\t20\t1 d\tNecessary\t\tLillesand municipality (the step); times are assumptions\t7; 8; 9',
    '7\tPolice\tState on conduct\t\t60\t42 d\tNecessary\t\tLillesand municipality (the step); times are assumptions\t10',
    '8\tTax authority\tState on taxes and duties\t\t30\t21 d\tNecessary\t\tLillesand municipality (the step); times are assumptions\t10',
    '9\tSocial services\tState on social concerns\t\t30\t21 d\tNecessary\t\tLillesand municipality (the step); times are assumptions\t10',
    '10\tCase worker\tAssess the application and write a recommendation\t\t4 h\t10 d\tValue\t\tLillesand municipality (the step); times are assumptions\t11',
    '11\tCase worker\tIs it a matter of principle?\tDecision\t\t\t\t\tShares are assumptions\tNo (85 %): 12; Yes (15 %): 13',
    '12\tChief executive\tDecide by delegated authority\t\t30\t4 d\tValue\t\tLillesand municipality (the step); times are assumptions\t14',
    '13\tExecutive committee\tDecide in committee\t\t60\t35 d\tValue\t\tLillesand municipality (the step); times are assumptions\t14',
    '14\tCase worker\tSend the decision to the applicant\t\t20\t1 d\tValue\t\tLillesand municipality (the step); times are assumptions\tEnd'
  ].join('\n')
};
