/** Posts in languages that the engine does not read, written for the test of `language.ts`: 30 each. */

const posts = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const otherPosts: Record<string, string[]> = {
  es: posts(`
    Muy orgulloso de nuestro equipo por el trabajo de esta semana. ¡Enhorabuena a todos!
    Hola @soporte, llevo tres días sin internet y nadie me responde. ¿Qué hago?
    Hoy inauguramos nuestra nueva planta en Valencia con 200 puestos de trabajo.
    no puedo creer que el lunes ya sea mañana
    Gracias por venir, nos vemos el año que viene 👏
    Buscamos ingenieros de datos en Barcelona. Envía tu CV: https://ejemplo.es/empleo
    Lamentamos las molestias. Por favor, envíanos un mensaje privado con tu número de pedido.
    Qué vergüenza de servicio, nunca más vuelvo a comprar ahí
    Mi hija me preguntó ayer a qué me dedico. Sigo pensando la respuesta.
    Resultados del tercer trimestre: los ingresos crecen un 8 %
    jajaja eso mismo pensé yo
    Te lo dije
    Estamos contratando
    La economía española crece más de lo previsto según el banco central
    Feliz cumpleaños amigo, que lo pases genial
    Últimas plazas para el seminario del jueves. ¡Inscríbete ya!
    el tren otra vez con retraso, increible
    Nos alegra anunciar un acuerdo con la Universidad de Sevilla
    ¿Alguien sabe cómo se cambia la contraseña?
    Me encanta el café de la mañana en silencio
    Participa en nuestro sorteo y gana un viaje para dos personas
    Todo el mundo habla de inteligencia artificial, pero casi nadie la usa bien
    Ayer cené con mis antiguos compañeros de clase, cuánto ha pasado
    Disponible desde hoy la actualización de nuestra aplicación
    Vaya partido anoche, todavía estoy temblando
    Quiero dar las gracias a los clientes que confían en nosotros desde hace diez años
    Cerrado por vacaciones hasta el 1 de septiembre
    Estoy harta de esperar
    El gobierno aprueba la nueva ley de vivienda
    Buenos días desde Bilbao ☀️
  `),
  it: posts(`
    Orgoglioso della nostra squadra, che ha lavorato tutta la notte
    Ciao @assistenza, il mio ordine non è ancora arrivato e nessuno risponde
    Oggi apriamo il nuovo negozio in centro a Milano, vi aspettiamo!
    non ci credo, domani è già lunedì
    Grazie a tutti per essere venuti
    Cerchiamo sviluppatori a Torino. Candidati qui: https://esempio.it/lavoro
    Ci scusiamo per il disagio. Scrivici in privato il numero del tuo ordine.
    Che vergogna, mai più da loro
    Mia figlia mi ha chiesto che lavoro faccio. Non ho ancora una risposta.
    I risultati del terzo trimestre: ricavi in crescita dell'8 %
    ahahah lo pensavo anche io
    Te l'avevo detto
    Stiamo assumendo
    La produzione industriale torna a salire secondo i dati dell'istituto di statistica
    Buon compleanno amico mio
    Ultimi posti per il seminario di giovedì, iscriviti subito
    treno in ritardo anche oggi, pazzesco
    Siamo lieti di annunciare una collaborazione con il Politecnico
    Qualcuno sa come si cambia la password?
    Adoro il silenzio della mattina presto
    Partecipa al concorso e vinci un viaggio per due persone
    Tutti parlano di intelligenza artificiale, pochi la usano davvero
    Ieri sera cena con i vecchi compagni di scuola, quanti ricordi
    Da oggi è disponibile il nuovo aggiornamento della nostra app
    Che partita ieri, tremo ancora
    Vorrei ringraziare i clienti che si fidano di noi da dieci anni
    Chiuso per ferie fino al primo settembre
    Sono stufa di aspettare
    Il governo approva la riforma della scuola
    Buongiorno da Genova ☀️
  `),
  pt: posts(`
    Muito orgulhoso da nossa equipa pelo trabalho desta semana
    Olá @apoio, estou há três dias sem internet e ninguém me responde
    Inauguramos hoje a nossa nova fábrica no Porto, com 200 postos de trabalho
    não acredito que amanhã já é segunda
    Obrigado a todos que vieram
    Estamos à procura de engenheiros em Lisboa. Candidate-se: https://exemplo.pt/vagas
    Pedimos desculpa pelo incómodo. Envie-nos uma mensagem privada com o número da encomenda.
    Que vergonha de atendimento, nunca mais
    A minha filha perguntou o que eu faço no trabalho. Ainda não sei responder.
    Resultados do terceiro trimestre: receitas sobem 8 %
    kkkk eu também pensei isso
    Eu avisei
    Estamos contratando
    A economia brasileira cresceu mais do que o esperado no segundo trimestre
    Feliz aniversário meu amigo, tudo de bom
    Últimas vagas para o seminário de quinta-feira, inscreva-se já
    o comboio atrasado outra vez
    Temos o prazer de anunciar uma parceria com a Universidade de Coimbra
    Alguém sabe como mudar a senha?
    Adoro o silêncio da manhã com um café
    Participe no nosso passatempo e ganhe uma viagem para duas pessoas
    Toda a gente fala de inteligência artificial, pouca gente a usa bem
    Ontem jantei com os meus antigos colegas, que saudades
    Já está disponível a nova versão da nossa aplicação
    Que jogo ontem, ainda estou a tremer
    Quero agradecer aos clientes que confiam em nós há dez anos
    Fechado para férias até 1 de setembro
    Estou farta de esperar
    Governo aprova nova lei da habitação
    Bom dia do Rio de Janeiro ☀️
  `),
  de: posts(`
    Stolz auf unser Team, das die ganze Nacht gearbeitet hat
    Hallo @hilfe, meine Bestellung ist immer noch nicht da und keiner antwortet
    Heute eröffnen wir unser neues Werk in Leipzig mit 200 Arbeitsplätzen
    ich glaub es nicht, morgen ist schon wieder Montag
    Danke an alle, die gekommen sind
    Wir suchen Entwickler in Hamburg. Jetzt bewerben: https://beispiel.de/jobs
    Wir bitten um Entschuldigung. Bitte schick uns deine Bestellnummer per Direktnachricht.
    So eine Frechheit, nie wieder
    Meine Tochter hat gefragt, was ich den ganzen Tag mache. Gute Frage.
    Ergebnisse des dritten Quartals: Umsatz steigt um 8 %
    hahaha das dachte ich auch
    Hab ich doch gesagt
    Wir stellen ein
    Die deutsche Industrie meldet mehr Aufträge als erwartet
    Alles Gute zum Geburtstag, mein Freund
    Letzte Plätze für das Seminar am Donnerstag, jetzt anmelden
    der zug schon wieder zu spät
    Wir freuen uns über die Partnerschaft mit der Technischen Universität
    Weiß jemand, wie man das Passwort ändert?
    Ich liebe die Stille am frühen Morgen
    Mitmachen und eine Reise für zwei Personen gewinnen
    Alle reden über künstliche Intelligenz, wenige nutzen sie gut
    Gestern Abend mit alten Schulfreunden gegessen, so viele Erinnerungen
    Ab heute ist das neue Update unserer App verfügbar
    Was für ein Spiel gestern, ich zittere noch
    Ich möchte den Kunden danken, die uns seit zehn Jahren vertrauen
    Betriebsferien bis zum 1. September
    Ich habe das Warten satt
    Bundestag beschließt neues Gesetz zum Wohnungsbau
    Guten Morgen aus Köln ☀️
  `),
  nl: posts(`
    Trots op ons team, dat de hele nacht heeft doorgewerkt
    Hallo @hulp, mijn bestelling is er nog steeds niet en niemand antwoordt
    Vandaag openen we onze nieuwe fabriek in Eindhoven met 200 banen
    ik geloof het niet, morgen is het alweer maandag
    Bedankt allemaal voor jullie komst
    Wij zoeken ontwikkelaars in Utrecht. Solliciteer hier: https://voorbeeld.nl/werk
    Excuses voor het ongemak. Stuur ons een privébericht met je bestelnummer.
    Wat een schande, nooit meer
    Mijn dochter vroeg wat ik de hele dag doe. Goede vraag.
    Resultaten derde kwartaal: omzet stijgt met 8 %
    hahaha dat dacht ik ook
    Ik zei het toch
    Wij nemen mensen aan
    De Nederlandse economie groeit sneller dan verwacht
    Gefeliciteerd met je verjaardag, vriend
    Laatste plaatsen voor het seminar van donderdag, schrijf je nu in
    de trein alweer te laat
    We zijn blij met de samenwerking met de Technische Universiteit
    Weet iemand hoe je het wachtwoord verandert?
    Ik hou van de stilte in de vroege ochtend
    Doe mee en win een reis voor twee personen
    Iedereen praat over kunstmatige intelligentie, weinigen gebruiken het goed
    Gisteravond gegeten met oude schoolvrienden, zoveel herinneringen
    Vanaf vandaag is de nieuwe versie van onze app beschikbaar
    Wat een wedstrijd gisteren, ik tril nog steeds
    Ik wil de klanten bedanken die ons al tien jaar vertrouwen
    Gesloten wegens vakantie tot 1 september
    Ik ben het wachten zat
    Kabinet stelt nieuwe woningwet voor
    Goedemorgen vanuit Rotterdam ☀️
  `),
  ar: posts(`
    فخور جدا بفريقنا على العمل الذي قام به هذا الأسبوع
    مرحبا، طلبي لم يصل حتى الآن ولا أحد يرد علي
    افتتحنا اليوم مصنعنا الجديد في الدار البيضاء
    لا أصدق أن غدا هو يوم الأحد
    شكرا لكل من حضر
    نبحث عن مهندسين في دبي. قدم الآن: https://example.ae/jobs
    نعتذر عن الإزعاج، يرجى إرسال رقم الطلب في رسالة خاصة
    خدمة سيئة جدا لن أعود أبدا
    سألتني ابنتي عن عملي ولم أجد جوابا
    نتائج الربع الثالث: ارتفاع الإيرادات بنسبة 8٪
    هههههه هذا ما فكرت فيه
    قلت لك
    نحن نوظف
    الاقتصاد ينمو أسرع من المتوقع
    عيد ميلاد سعيد يا صديقي
    آخر الأماكن لندوة يوم الخميس، سجل الآن
    القطار متأخر مرة أخرى
    يسعدنا الإعلان عن شراكة مع الجامعة
    هل يعرف أحد كيف أغير كلمة المرور؟
    أحب هدوء الصباح الباكر
    شارك واربح رحلة لشخصين
    الجميع يتحدث عن الذكاء الاصطناعي
    تناولت العشاء أمس مع أصدقاء الدراسة
    التحديث الجديد لتطبيقنا متاح الآن
    يا لها من مباراة
    أود أن أشكر عملاءنا على ثقتهم منذ عشر سنوات
    مغلق حتى أول سبتمبر
    تعبت من الانتظار
    الحكومة توافق على قانون السكن الجديد
    صباح الخير من بيروت ☀️
  `),
  ja: posts(`
    今週のチームの働きを誇りに思います
    注文した商品がまだ届きません。返信もありません。
    本日、大阪に新しい工場を開設しました
    明日がもう月曜日だなんて信じられない
    来てくださった皆さん、ありがとうございました
    東京でエンジニアを募集しています。応募はこちら https://example.jp/jobs
    ご迷惑をおかけして申し訳ございません。注文番号をDMでお送りください。
    ひどいサービス、二度と行かない
    娘に仕事は何かと聞かれた。まだ答えられない。
    第3四半期決算：売上高は8%増
    それな笑
    言ったでしょ
    採用中です
    日本経済は予想を上回る成長
    お誕生日おめでとう
    木曜のセミナー、残席わずかです
    また電車が遅れてる
    大学との提携を発表いたします
    パスワードの変え方わかる人いますか？
    朝の静けさが好き
    キャンペーンに参加して旅行を当てよう
    みんなAIの話ばかりしている
    昨日は昔の同級生と夕食
    アプリの新しいバージョンが公開されました
    昨日の試合すごかった
    10年間ご支援いただいたお客様に感謝します
    9月1日まで休業いたします
    待つのに疲れた
    政府が新しい住宅法を閣議決定
    おはよう京都 ☀️
  `),
};
