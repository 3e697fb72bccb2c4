import Journal
import Testing

@Suite struct StableHashTests {
  private func hash(_ texts: String...) -> UInt64 {
    var hash = StableHash()
    for text in texts { hash.combine(text) }
    return hash.value
  }

  @Test("the values are those of every run before")
  func frozen() {
    var hash = StableHash()
    hash.combine(7)
    hash.combine("letting-go-01")
    #expect(hash.value == 5_774_504_089_457_934_235)
  }

  @Test("where one text ends matters")
  func borders() {
    #expect(hash("ab", "c") != hash("a", "bc"))
    #expect(hash("a") != hash("a", ""))
  }
}
