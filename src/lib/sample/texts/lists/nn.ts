/** How a municipality handles an application to serve alcohol; see tests/fixtures/process. */
export const example = {
  title: 'Skjenkeløyve, etter Lillesand kommune',
  text: [
    'Nr\tKven\tKva\tType\tArbeidstid\tVentetid\tVerdi\tSystem\tKjelde\tNeste',
    '1\tSøkjar\tSende søknad med vedlegg\t\t60\t0\tVerdi\t\tLillesand kommune (steget); tider er antakingar\t2',
    '2\tSakshandsamar\tKontrollere at søknaden er fullstendig\t\t45\t5 d\tNødvendig\t\tLillesand kommune (steget); tider er antakingar\t3',
    '3\tSakshandsamar\tEr søknaden fullstendig?\tVal\t\t\t\t\tDelane er antakingar\tJa (60 %): 6; Nei (40 %): 4',
    '4\tSakshandsamar\tBe om det som manglar\t\t15\t0\tSløsing\t\tLillesand kommune (steget); tider er antakingar\t5',
    '5\tSøkjar\tEttersende det som manglar\t\t30\t14 d\tSløsing\t\tLillesand kommune (steget); tider er antakingar\t2',
    '6\tSakshandsamar\tSende søknaden til uttale\t\t20\t1 d\tNødvendig\t\tLillesand kommune (steget); tider er antakingar\t7; 8; 9',
    '7\tPolitiet\tUttale seg om vandel\t\t60\t42 d\tNødvendig\t\tLillesand kommune (steget); tider er antakingar\t10',
    '8\tSkatteetaten\tUttale seg om skatt og avgift\t\t30\t21 d\tNødvendig\t\tLillesand kommune (steget); tider er antakingar\t10',
    '9\tSosialtenesta\tUttale seg om sosiale omsyn\t\t30\t21 d\tNødvendig\t\tLillesand kommune (steget); tider er antakingar\t10',
    '10\tSakshandsamar\tVurdere søknaden og skrive innstilling\t\t4 t\t10 d\tVerdi\t\tLillesand kommune (steget); tider er antakingar\t11',
    '11\tSakshandsamar\tEr saka prinsipiell?\tVal\t\t\t\t\tDelane er antakingar\tNei (85 %): 12; Ja (15 %): 13',
    '12\tKommunedirektøren\tAvgjere på delegert mynde\t\t30\t4 d\tVerdi\t\tLillesand kommune (steget); tider er antakingar\t14',
    '13\tFormannskapet\tHandsame saka politisk\t\t60\t35 d\tVerdi\t\tLillesand kommune (steget); tider er antakingar\t14',
    '14\tSakshandsamar\tSende vedtaket til søkjaren\t\t20\t1 d\tVerdi\t\tLillesand kommune (steget); tider er antakingar\tSlutt'
  ].join('\n')
};
