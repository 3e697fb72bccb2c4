import Journal

/// The journal's tags, not those of the testing library.
typealias Tag = Journal.Tag
