/// Letters without their accents, as the base model's tokenizer takes them off.
///
/// A group is a plain lower-case letter and the letters that come down to it: those that Unicode
/// takes apart into that letter and marks, in either case. Only letters of the vocabulary stand here,
/// since a word with any other letter is unknown whatever becomes of it. What differs in its case
/// alone is left to the standard library, and Hangul is taken apart by its arithmetic.
enum LetterTable {
  static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    table.reserveCapacity(1100)
    for group in groups.unicodeScalars.split(separator: " ") {
      guard let letter = group.first else { continue }
      for accented in group.dropFirst() { table[accented] = letter }
    }
    return table
  }()

  private static let groups = """
    ;\u{37E} <\u{226E} =\u{2260} >\u{226F} `\u{1FEF} \
    aÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ\u{212B} bḂḃḄḅḆḇ cÇçĆćĈĉĊċČčḈḉ \
    dĎďḊḋḌḍḎḏḐḑḒḓ eÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ fḞḟ gĜĝĞğĠġĢģǦǧǴǵḠḡ \
    hĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ iÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị jĴĵǰ kĶķǨǩḰḱḲḳḴḵ lĹĺĻļĽľḶḷḸḹḺḻḼḽ mḾḿṀṁṂṃ \
    nÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ oÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ \
    pṔṕṖṗ rŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ sŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ tŢţŤťȚțṪṫṬṭṮṯṰṱẗ \
    uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự vṼṽṾṿ wŴŵẀẁẂẃẄẅẆẇẈẉẘ xẊẋẌẍ \
    yÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ zŹźŻżŽžẐẑẒẓẔẕ \u{A8}΅῁῭\u{1FEE} \u{B4}\u{1FFD} \u{B7}\u{387} æǢǣǼǽ øǾǿ \
    ʒǮǯ αΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰ\u{1F71}ᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺ\u{1FBB}ᾼ \
    εΈέἐἑἒἓἔἕἘἙἚἛἜἝὲ\u{1F73}Ὲ\u{1FC9} ηΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴ\u{1F75}ᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊ\u{1FCB}ῌ \
    ιΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶ\u{1F77}\u{1FBE}ῐῑῒ\u{1FD3}ῖῗῘῙῚ\u{1FDB} \
    οΌόὀὁὂὃὄὅὈὉὊὋὌὍὸ\u{1F79}Ὸ\u{1FF9} ρῤῥῬ υΎΫΰϋύὐὑὒὓὔὕὖὗὙὛὝὟὺ\u{1F7B}ῠῡῢ\u{1FE3}ῦῧῨῩῪ\u{1FEB} \
    ωΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼ\u{1F7D}ᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺ\u{1FFB}ῼ аӐӑӒӓ гЃѓ еЀЁѐёӖӗ жӁӂӜӝ зӞӟ \
    иЍЙйѝӢӣӤӥ кЌќ оӦӧ уЎўӮӯӰӱӲӳ чӴӵ ыӸӹ эӬӭ іЇї \u{5D0}\u{FB2E}\u{FB2F}\u{FB30} \
    \u{5D1}\u{FB31}\u{FB4C} \u{5D2}\u{FB32} \u{5D3}\u{FB33} \u{5D4}\u{FB34} \
    \u{5D5}\u{FB35}\u{FB4B} \u{5D6}\u{FB36} \u{5D8}\u{FB38} \u{5D9}\u{FB1D}\u{FB39} \
    \u{5DA}\u{FB3A} \u{5DB}\u{FB3B}\u{FB4D} \u{5DC}\u{FB3C} \u{5DE}\u{FB3E} \u{5E0}\u{FB40} \
    \u{5E1}\u{FB41} \u{5E3}\u{FB43} \u{5E4}\u{FB44}\u{FB4E} \u{5E6}\u{FB46} \u{5E7}\u{FB47} \
    \u{5E8}\u{FB48} \u{5E9}\u{FB2A}\u{FB2B}\u{FB2C}\u{FB2D}\u{FB49} \u{5EA}\u{FB4A} \
    \u{627}\u{622}\u{623}\u{625} \u{648}\u{624} \u{64A}\u{626} \u{6C1}\u{6C2} \u{6D2}\u{6D3} \
    \u{915}\u{958} \u{916}\u{959} \u{917}\u{95A} \u{91C}\u{95B} \u{921}\u{95C} \u{928}\u{929} \
    \u{92F}\u{95F} \u{930}\u{931} \u{9A1}\u{9DC} \u{9AF}\u{9DF} \u{F42}\u{F43} \u{F51}\u{F52} \
    \u{F56}\u{F57} \u{2190}\u{219A} \u{2192}\u{219B} \u{2194}\u{21AE} \u{21D2}\u{21CF} \
    \u{2208}\u{2209} \u{2248}\u{2249} \u{2261}\u{2262} \u{2264}\u{2270} \u{2265}\u{2271} \
    \u{2282}\u{2284} \u{2286}\u{2288} \u{3008}\u{2329} \u{3009}\u{232A} \u{3046}\u{3094} \
    \u{304B}\u{304C} \u{304D}\u{304E} \u{304F}\u{3050} \u{3051}\u{3052} \u{3053}\u{3054} \
    \u{3055}\u{3056} \u{3057}\u{3058} \u{3059}\u{305A} \u{305B}\u{305C} \u{305D}\u{305E} \
    \u{305F}\u{3060} \u{3061}\u{3062} \u{3064}\u{3065} \u{3066}\u{3067} \u{3068}\u{3069} \
    \u{306F}\u{3070}\u{3071} \u{3072}\u{3073}\u{3074} \u{3075}\u{3076}\u{3077} \
    \u{3078}\u{3079}\u{307A} \u{307B}\u{307C}\u{307D} \u{30A6}\u{30F4} \u{30AB}\u{30AC} \
    \u{30AD}\u{30AE} \u{30AF}\u{30B0} \u{30B1}\u{30B2} \u{30B3}\u{30B4} \u{30B5}\u{30B6} \
    \u{30B7}\u{30B8} \u{30B9}\u{30BA} \u{30BB}\u{30BC} \u{30BF}\u{30C0} \u{30C1}\u{30C2} \
    \u{30C4}\u{30C5} \u{30C6}\u{30C7} \u{30C8}\u{30C9} \u{30CF}\u{30D0}\u{30D1} \
    \u{30D2}\u{30D3}\u{30D4} \u{30D5}\u{30D6}\u{30D7} \u{30D8}\u{30D9}\u{30DA} \
    \u{30DB}\u{30DC}\u{30DD} \u{30EF}\u{30F7} \u{4E0D}\u{F967} \u{5289}\u{F9C7} \u{529B}\u{F98A} \
    \u{5317}\u{F963}\u{2F82B} \u{535A}\u{2F82E} \u{57CE}\u{2F852} \u{5948}\u{F90C} \
    \u{5973}\u{F981} \u{5E74}\u{F98E} \u{5FD7}\u{2F89E} \u{6210}\u{2F8B2} \u{66F8}\u{2F8CC} \
    \u{674E}\u{F9E1} \u{6797}\u{F9F4} \u{6D77}\u{FA45}\u{2F901} \u{6F22}\u{FA47}\u{FA9A} \
    \u{738B}\u{2F929} \u{7701}\u{F96D} \u{771F}\u{2F946}\u{2F947} \u{793E}\u{FA4C} \
    \u{795E}\u{FA19} \u{798F}\u{FA1B}\u{2F956} \u{7ACB}\u{F9F7} \u{826F}\u{F97C} \
    \u{8279}\u{FA5D}\u{FA5E} \u{82B1}\u{2F993} \u{83EF}\u{FAB4} \u{8449}\u{F96E} \u{884C}\u{FA08} \
    \u{898B}\u{FA0A} \u{8ECA}\u{F902} \u{8FB6}\u{FA66} \u{90CE}\u{F92C} \u{90FD}\u{FA26} \
    \u{91CC}\u{F9E9} \u{91D1}\u{F90A} \u{9234}\u{F9B1} \u{9F8D}\u{F9C4}
    """
}
