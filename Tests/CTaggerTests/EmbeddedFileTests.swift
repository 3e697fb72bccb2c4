import CTagger
import Testing

/// The compiled-in files: there, and where the loops can use them.
struct EmbeddedFileTests {
  @Test("every file is compiled in, at a multiple of 64")
  func files() {
    for file in [CTaggerModel(), CTaggerVocabulary(), CTaggerThresholds(), CTaggerCard()] {
      #expect(file.length > 0)
      #expect(Int(bitPattern: file.bytes).isMultiple(of: 64))
    }
  }

  @Test("the weights take at most 25 MB")
  func size() {
    #expect(CTaggerModel().length <= 25_000_000)
  }
}
