import Journal
import Screen

/// Where the parts of Promises stand: side by side where there is room, else one above the other.
/// What is open (the form, the promise read whole) has all the room it needs.
struct PromisesLayout {
  /// The promises; empty where the rest takes all.
  let list: Rect
  /// The promise chosen, or what is open in its place.
  let detail: Rect
  /// The column of the line between them; nil where they stand above each other.
  let divider: Int?

  init(_ model: Model) {
    let body = Chrome(model.size).body
    let promises = model.promises
    if promises.reading != nil, promises.form == nil, !promises.asksOutcome {
      (list, detail, divider) = (body.split(top: 0).0, body.inset(left: 1, right: 1), nil)
      return
    }
    if model.size.columns >= 100 {
      let (left, right) = body.split(left: body.columns / 2)
      (list, detail) = (left, right.inset(left: 2, right: promises.form == nil ? 1 : 0))
      divider = left.right
      return
    }
    divider = nil
    var wanted = PromiseDetail.rows(in: model, width: body.columns - 2).count
    var most = body.rows * 3 / 5
    if promises.form != nil {
      wanted = promises.form.map { PromiseFormView.rows(of: $0, columns: body.columns) } ?? 0
      most = body.rows
    } else if promises.asksOutcome {
      wanted = 2 + PromiseState.outcomes.count + 1
      most = max(most, body.rows - 3)
    }
    let height = min(most, wanted + 1)
    // A list of a line or two shows nothing of its order.
    let isAlone = promises.form != nil && body.rows - height < 4
    let (top, bottom) = body.split(bottom: isAlone ? body.rows : height)
    list = top
    let isForm = promises.form != nil
    detail = bottom.inset(
      top: isAlone ? 0 : 1, left: isForm ? 0 : 1, right: isForm ? 0 : 1)
  }
}
