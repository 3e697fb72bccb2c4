public import Screen

/// A frame as text: a line for each row, trailing blanks left away, trailing empty lines too.
///
/// The cursor is a `^` in front of the cell it stands on. With `styles`, runs that are not plain are
/// wrapped in `{leader:…}`, `{accent+bold:…}`, `{reverse:…}`; the text inside is not escaped, since
/// a test that shows braces can leave styles out.
public func picture(_ frame: Frame, styles: Bool = false) -> String {
  picture(frame.buffer, cursor: frame.cursor, styles: styles)
}

/// A buffer as text, in the same notation.
public func picture(_ buffer: Buffer, cursor: Position? = nil, styles: Bool = false) -> String {
  var lines = (0..<buffer.size.rows).map { row in
    line(buffer, row: row, cursor: cursor?.row == row ? cursor?.column : nil, styles: styles)
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines.joined(separator: "\n")
}

private func line(_ buffer: Buffer, row: Int, cursor: Int?, styles: Bool) -> String {
  var text = ""
  var open = Style.plain
  // Blanks that nothing sets apart are held back, and dropped at the end of the line.
  var blanks = ""
  for column in 0..<buffer.size.columns {
    let cell = buffer[row, column]
    let style = styles ? cell.style : .plain
    if style != open {
      if open != .plain {
        text += blanks + "}"
        blanks = ""
      }
      if style != .plain {
        text += blanks + "{" + name(style) + ":"
        blanks = ""
      }
      open = style
    }
    if cursor == column {
      text += blanks + "^"
      blanks = ""
    }
    if cell.text == " " {
      blanks += " "
    } else {
      text += blanks + cell.text
      blanks = ""
    }
  }
  if open != .plain { text += blanks + "}" }
  if let cursor, cursor >= buffer.size.columns { text += blanks + "^" }
  return text
}

private func name(_ style: Style) -> String {
  var parts: [String] = []
  if style.hue != .plain { parts.append("\(style.hue)") }
  if style.bold { parts.append("bold") }
  if style.dim { parts.append("dim") }
  if style.reverse { parts.append("reverse") }
  if style.underline { parts.append("underline") }
  return parts.joined(separator: "+")
}
