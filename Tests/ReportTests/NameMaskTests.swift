import Testing

@testable import Report

@Suite struct NameMaskTests {
  private func masked(_ text: String, _ names: String..., initials: Bool = false) -> String {
    NameMask(names: names, initials: initials).masking(text)
  }

  @Test("a name goes in any letter case, with its possessive left as English has it")
  func cases() {
    #expect(
      masked("Priya came. PRIYA's plan, priya’s too.", "Priya")
        == "[name] came. [name]'s plan, [name]’s too.")
    #expect(masked("Handed it to priya", "PRIYA") == "Handed it to [name]")
    #expect(masked("nobody here", "Priya") == "nobody here")
  }

  @Test("a name inside a longer word or handle takes the whole run along")
  func handles() {
    let handles = [
      "priya2", "xpriya", "priya_k", "priya-k", "priya.kumar", "dr_priya.k-2", "PriyaK", "__priya",
      "Priyas",
    ]
    for handle in handles { #expect(masked("to \(handle), then", "Priya") == "to [name], then") }
    // A stop at the end of a sentence and a dash between words belong to no run.
    #expect(masked("I met Priya.", "Priya") == "I met [name].")
    #expect(masked("the room--Priya left", "Priya") == "the room--[name] left")
    #expect(masked("(@Priya)", "Priya") == "(@[name])")
  }

  @Test("accents, their encoding, and letters with strokes make no difference")
  func accents() {
    for name in ["José", "Jose\u{301}", "Jose", "JOSÉ"] {
      for text in ["José", "Jose\u{301}", "Jose", "JOSE\u{301}", "jóse", "J\u{335}ose"] {
        #expect(masked("so \(text) said", name) == "so [name] said")
      }
    }
    #expect(masked("Lukasz and ŁUKASZ", "Łukasz") == "[name] and [name]")
    #expect(masked("STRAUSS, Strauß", "Strauß") == "[name], [name]")
    #expect(masked("Jorg, Joerg, JÖRG, Jo\u{308}rg", "Jörg") == "[name], [name], [name], [name]")
    #expect(masked("Ａｎｎａ", "Anna") == "[name]")
  }

  @Test("other scripts are folded too, and a script without spaces keeps its other words")
  func scripts() {
    #expect(masked("АНДРЕЙ, Андреи\u{306}", "Андрей") == "[name], [name]")
    #expect(masked("ΓΙΏΡΓΟΣ, Γιωργος, Γιω\u{301}ργος", "Γιώργος") == "[name], [name], [name]")
    #expect(masked("\u{1106}\u{1175}\u{11AB}\u{1109}\u{116E}가", "민수") == "[name]")
    #expect(masked("今天李伟来了", "李伟") == "今天[name]来了")
    #expect(masked("かどさん", "か\u{3099}") == "[name]どさん")
    #expect(masked("\u{F9E1}さん", "李") == "[name]さん")
  }

  @Test("invisible characters and controls hide no name")
  func invisible() {
    for hidden in ["\u{AD}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{0}", "\u{7F}"] {
      #expect(masked("to Pri\(hidden)ya now", "Priya") == "to [name] now")
      #expect(masked("to Priya now", "Pri\(hidden)ya") == "to [name] now")
    }
  }

  @Test("a name of one or two letters stands alone or is a part of a handle")
  func short() {
    #expect(
      masked("Al also told al_2 and JoAl: Al's", "Al")
        == "[name] also told [name] and [name]: [name]'s")
    #expect(masked("a jolly job for Jo", "Jo") == "a jolly job for [name]")
  }

  @Test("a name of several words goes whole, in either order, and by its longer words")
  func words() {
    #expect(
      masked("Priya Kumar, Kumar, Priya; Priya and KUMAR", "Priya Kumar")
        == "[name], [name]; [name] and [name]")
    #expect(
      masked("Li\nWei, Wei Li, li-wei, Wei. Li was there", "Li Wei")
        == "[name], [name], [name], [name] was there")
    #expect(masked("LiWei or li_wei", "Li Wei") == "[name] or [name]")
    // Words between names are none by themselves.
    #expect(
      masked("a leader under van der Berg", "Maria van der Berg")
        == "a leader under van der [name]")
    #expect(masked("Maria van der Berg", "Maria van der Berg") == "[name]")
    #expect(masked("Anna Maria Kumar; Kumar, Anna Maria", "Anna Maria Kumar") == "[name]; [name]")
    #expect(
      masked("O'Brien, O’Brien, OBRIEN, o brien", "O'Brien")
        == "[name], [name], [name], [name]")
    #expect(masked("Jean-Luc, Jean Luc, jeanluc", "Jean-Luc") == "[name], [name], [name]")
  }

  @Test("the longest of several names wins, and one that another run begins is found too")
  func overlaps() {
    #expect(masked("Anna Li", "Anna", "Anna Li") == "[name]")
    #expect(masked("Bob-Wu Li left", "Bob", "Wu Li") == "[name] left")
  }

  @Test("initials go only where they are asked for, in capitals, as a word of their own")
  func initials() {
    let text = "P. said, PK too, P.K. and P. K. and P-K; K. as well. P said pk; 4P. xPK, PKs, P.M."
    #expect(masked(text, "Priya Kumar") == text)
    #expect(
      masked(text, "Priya Kumar", initials: true)
        == "[name] said, [name] too, [name] and [name] and [name]; [name] as well. "
        + "P said pk; 4P. xPK, PKs, P.M.")
    #expect(
      masked("AMK, AK, A.M.K.", "Anna Maria Kumar", initials: true) == "[name], [name], [name]")
    #expect(masked("J.-L. and JLP's", "Jean-Luc Picard", initials: true) == "[name] and [name]'s")
    #expect(masked("É. and E\u{301}.", "Élodie", initials: true) == "[name] and [name]")
  }

  @Test("e-mail addresses go without any name, and an address with a name is an address")
  func addresses() {
    let addresses = [
      "a@b.org", "First.Last+tag@sub.example.co.uk", "o'neil@example.com", "x_1%y@host",
      "jürgen@müller.de", "ping＠example.com", "a/b=c@x.org", "李伟@例子.中国",
    ]
    for address in addresses { #expect(masked("to \(address).") == "to [e-mail].") }
    #expect(masked("<a@b.org>, 'c@d.org' \"e@f.org\"") == "<[e-mail]>, '[e-mail]' \"[e-mail]\"")
    #expect(masked("priya.kumar@x.org and priya", "Priya") == "[e-mail] and [name]")
    #expect(masked("a@b.org-priya_2", "Priya") == "[e-mail]")
    for none in ["@handle", "at @ five", "a@ b", "@", "@@@"] { #expect(masked(none) == none) }
  }

  @Test("a name without letters is none, a picture is one")
  func empty() {
    for name in ["", " ", "—", "...", "\u{200B}"] {
      #expect(masked("a — b ... c", name) == "a — b ... c")
    }
    #expect(masked("to 🦊 now", "🦊") == "to [name] now")
  }
}
