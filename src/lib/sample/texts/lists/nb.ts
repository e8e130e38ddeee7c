/** How a municipality handles an application to serve alcohol; see tests/fixtures/process. */
export const example = {
  title: 'Skjenkebevilling, etter Lillesand kommune',
  text: [
    'Nr\tHvem\tHva\tType\tArbeidstid\tVentetid\tVerdi\tSystem\tKilde\tNeste',
    '1\tSøker\tSende søknad med vedlegg\t\t60\t0\tVerdi\t\tLillesand kommune (steget); tider er antakelser\t2',
    '2\tSaksbehandler\tKontrollere at søknaden er fullstendig\t\t45\t5 d\tNødvendig\t\tLillesand kommune (steget); tider er antakelser\t3',
    '3\tSaksbehandler\tEr søknaden fullstendig?\tValg\t\t\t\t\tAndelene er antakelser\tJa (60 %): 6; Nei (40 %): 4',
    '4\tSaksbehandler\tBe om det som mangler\t\t15\t0\tSløsing\t\tLillesand kommune (steget); tider er antakelser\t5',
    '5\tSøker\tEttersende det som mangler\t\t30\t14 d\tSløsing\t\tLillesand kommune (steget); tider er antakelser\t2',
    '6\tSaksbehandler\tSende søknaden til uttalelse\t\t20\t1 d\tNødvendig\t\tLillesand kommune (steget); tider er antakelser\t7; 8; 9',
    '7\tPolitiet\tUttale seg om vandel\t\t60\t42 d\tNødvendig\t\tLillesand kommune (steget); tider er antakelser\t10',
    '8\tSkatteetaten\tUttale seg om skatt og avgift\t\t30\t21 d\tNødvendig\t\tLillesand kommune (steget); tider er antakelser\t10',
    '9\tSosialtjenesten\tUttale seg om sosiale hensyn\t\t30\t21 d\tNødvendig\t\tLillesand kommune (steget); tider er antakelser\t10',
    '10\tSaksbehandler\tVurdere søknaden og skrive innstilling\t\t4 t\t10 d\tVerdi\t\tLillesand kommune (steget); tider er antakelser\t11',
    '11\tSaksbehandler\tEr saken prinsipiell?\tValg\t\t\t\t\tAndelene er antakelser\tNei (85 %): 12; Ja (15 %): 13',
    '12\tKommunedirektøren\tAvgjøre på delegert myndighet\t\t30\t4 d\tVerdi\t\tLillesand kommune (steget); tider er antakelser\t14',
    '13\tFormannskapet\tBehandle saken politisk\t\t60\t35 d\tVerdi\t\tLillesand kommune (steget); tider er antakelser\t14',
    '14\tSaksbehandler\tSende vedtaket til søkeren\t\t20\t1 d\tVerdi\t\tLillesand kommune (steget); tider er antakelser\tSlutt'
  ].join('\n')
};
