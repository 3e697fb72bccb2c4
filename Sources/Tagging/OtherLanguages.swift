/// Small words of other languages, without their accents, by which a text that is not English is
/// known: articles, pronouns, prepositions, the commonest verbs and adverbs.
///
/// German, French, Spanish, Italian, Dutch, Portuguese, Polish and Swedish, and the first few of
/// Danish, Norwegian, Finnish, Turkish, Czech, Romanian, Indonesian and Vietnamese.
enum OtherLanguages {
  /// Words that no English text has much of.
  static let words = Set(list.split(separator: " ").map(String.init))

  /// Words of theirs that are English words too: these say little either way.
  static let shared = Set(sharedList.split(separator: " ").map(String.init))

  /// What stands before an apostrophe there.
  static let elisions: Set<String> = [
    "all", "c", "d", "dell", "j", "l", "m", "n", "nell", "qu", "s", "t", "un",
  ]

  private static let sharedList = """
    also am an as at bin chef dans den des die do du elle en for had hat he hem her in is la \
    ma man mas me men met min no non om on op over par per plus pour se sin son till ton tout \
    under van want war was we
    """

  private static let list = """
    aan abbiamo aber aby adalah af ai akan aku al aldrig ale algo alla alle alleen allem allen \
    alles allo allt alltid alors als altijd ama amanha anche ancora antes ao aos apres ar asi \
    atau ate att au auch auf aujourd aunque aus aussi av avait avant avec avez avons ayer azi \
    bana bao bara bardzo beda bedzie bei ben beni besok bez bien bij bir bitte biz blev blir \
    bliver bo bra bu bugun bukan byc byl byla bylo ca cada ce cela ces cet cette che chez chi \
    cho cok comme como con cosa cu cua cual cuando cui cum czy da dag daha dai dal dalla dan \
    danke dann dari das dass dat de degil degli dei del della delle dello dem demain dengan \
    depois der deres desde deshalb despues det detto devo deze di dia dich din dir dit dla \
    dlaczego dnes dobrze doch domani dont dopo dos dun duoc durch dzis dzisiaj ed een eerste \
    efter ei ein eine einem einen einer eines el ela elas ele eles ella eller elles ellos \
    encore entre er es est esta estaba estar este et etait ete etre ett etter etwas eu euch \
    faire fait fatto finns fiz foi fost fra fran fue fur ganz ganze ganzen gdy geen gegen geht \
    gemacht gesagt gestern gibi gibt gisteren gli goed gracias grazie gut ha haar hab habe \
    haben hacer hade hai ham han hanen hanno har hari hast hasta hatte hatten heb hebben heeft \
    heel heisst hele hemos hende henne het heute hier hij hizo ho hoe hoje hon honom hoy hui \
    hun hur hva hvad hvordan hvorfor ich ici icin idag iedereen ieri igar igen ihm ihn ihr \
    ihre ihrem ihren ihrer ik ikke il ile ils immer imorgon ini innan inte io isso ist itu ja \
    jag jak jako je jede jeden jeder jeg jego jej jest jeste jeszcze jetzt ji jij jos jsem jsi \
    jsme juga jullie jutro juz kadar kami kamu ke kein keine khong kiedy kita kom kommer kommt \
    kon konnte kto ktora ktore ktory kun kunde lade lagi lai las lasst le lei les leur lo lor \
    loro los lui maar macht mag mai maine mais mal mam manana maste mea med meget mehr mein \
    meine meinem meinen meiner mente merci mereka mes meu meus mi mia mich miei mig mij mijn \
    mina minha minhas minun mio mir mis misma mismo mit mita mitt mnie moest moet moj moja \
    moje molto mon morgen mot moze mozna mu muita muito musste mutta muy mycket na naar nach \
    nad nada nam nao nar nas nasz nasza ne nein nel nella nelle nguoi nhung ni nicht nie niet \
    nieuwe niin noch noe nog noi nooit nos nosotros nossa nosso nostra nostro notre nous nu \
    nuestra nuestro nunca nur ob obrigada obrigado och ocksa od oder og oggi ogni ogsa ohne \
    olen oli ona oni onlar ono ons ont ontem onu onze ook orang os oss otra otro ou oui outra \
    outro ovat pa pada para pas pe pela pelo pentru perche pero peu piu po poi por porque \
    posso pourquoi pri prima proc przed przez przy puede puis qu quand quando que quem qui \
    quien quiero quoi roku sa sans saya schon sedan sehr sein seine seinem seinen seiner selv \
    sem sempre semua sen senza ser ses seu seus si sie siempre sina sind sitt sjalv ska skal \
    skrev skulle sobre som sono sont sous stata stato stesso su sua suas sudah sul sulla sunt \
    suo sur sus ta tambem tambien te telah tem tener tengo tenho tes tez tidak til toda todo \
    todos toen toi tot tous toute toutes tra tres trop trzeba tu tudo tutta tutti tutto ty \
    tylko uber uit um uma umas un una unas und une uno unos uns unser unsere unter untuk utan \
    uz va vandaag vao var vara varfor varit vcera ve ved veel vers vez vi viel vielleicht voi \
    vom von voor vores vorrei votre vous waar waarom waren warum wat wczoraj weer weil wel \
    wenn wer werd werden wie wieder wij wir wird wollte worden wordt wszyscy wszystko wurde \
    wurden wy ya yang yarin yine yo yok za zal zase ze zelf zij zijn zitra znowu zou zu zum \
    zur
    """
}
