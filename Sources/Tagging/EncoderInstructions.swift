import CTagger

/// A set of instructions that the encoder computes with. All give the same numbers; they differ in
/// how long it takes.
public enum EncoderInstructions: String, CaseIterable, Sendable {
  /// What the compiler makes of plain loops.
  case plain
  /// What every x86-64 has.
  case sse2
  /// 256 bits at a time.
  case avx2
  /// 512 bits at a time.
  case avx512
  /// 512 bits at a time, products and their sum at once.
  case vnni
  /// What every arm64 has.
  case neon

  /// The fastest that this machine and its system run.
  public static let best = allCases.last(where: \.areSupported) ?? .plain

  /// The plainest that every machine of this kind has.
  public static var baseline: EncoderInstructions {
    if neon.areSupported { return .neon }
    return sse2.areSupported ? .sse2 : .plain
  }

  /// Whether this machine and its system run them.
  public var areSupported: Bool { CTaggerSupports(level) }

  var level: CTaggerLevel {
    switch self {
    case .plain: CTaggerLevelPlain
    case .sse2: CTaggerLevelSSE2
    case .avx2: CTaggerLevelAVX2
    case .avx512: CTaggerLevelAVX512
    case .vnni: CTaggerLevelVNNI
    case .neon: CTaggerLevelNEON
    }
  }
}
