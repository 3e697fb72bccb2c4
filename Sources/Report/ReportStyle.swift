/// The look of the page: quiet, legible on a phone, on A4 paper and in the dark. Blue and ochre stand
/// for the sides, which are told apart by their place as well; where a reader's system sets its own
/// colors, shapes are solid or outlined in these.
enum ReportStyle {
  static let sheet: StaticString = """

    :root {
      color-scheme: light dark;
      --paper: #fbfaf6; --ink: #24221e; --soft: #645f56; --rule: #dcd7cb; --faint: #ebe7dd;
      --manager: #93601c; --manager-light: #e3c99f; --leader: #2b5c87; --leader-light: #b3cce1;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Charter, Georgia,
        "Liberation Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #181715; --ink: #e6e2d8; --soft: #a8a296; --rule: #403c35; --faint: #2a2824;
        --manager: #d9a75f; --manager-light: #69502c; --leader: #86b6df; --leader-light: #345270;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif);
      font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
      print-color-adjust: exact; -webkit-print-color-adjust: exact;
    }
    main { max-width: 42rem; margin: 0 auto; padding: 3.5rem 1.25rem 4rem; }
    p { margin: 0 0 1rem; hyphens: manual; }
    h1, h2, h3 { font-weight: 500; line-height: 1.25; text-wrap: balance; }
    h1 { font-size: 2rem; margin: 0 0 1.25rem; letter-spacing: -0.01em; }
    h2 { font-size: 1.375rem; margin: 0 0 0.75rem; }
    h3 { font-size: 1.0625rem; margin: 0 0 0.5rem; }
    section { margin-top: 3.5rem; }
    .kind, .soft, .silent, .legend, figcaption, summary, table, .facts, footer, .words {
      font-family: var(--sans);
    }
    .kind, .soft, .silent, .legend, summary, footer { color: var(--soft); font-size: 0.875rem; }
    .kind { margin-bottom: 0.5rem; }
    .lead { font-size: 1.25rem; font-style: italic; }

    .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
      gap: 1.25rem 1.5rem; margin: 1.75rem 0; }
    .facts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    .facts dt { font-size: 0.8125rem; line-height: 1.4; color: var(--soft); }
    .facts dd { margin: 0; font-size: 1.625rem; line-height: 1.3; }

    figure { margin: 0; }
    .quote { margin: 0 0 1.75rem; padding-left: 1.25rem; border-left: 2px solid var(--rule); }
    blockquote { margin: 0 0 0.25rem; font-size: 1.125rem; white-space: pre-line; }
    .quote figcaption { font-size: 0.8125rem; color: var(--soft); }
    blockquote, .text, .question { unicode-bidi: isolate; }
    .manager, .leader { font-style: normal; }
    span.manager { color: var(--manager); }
    span.leader { color: var(--leader); }
    span.behavior { white-space: nowrap; }
    .quote .behavior { margin-left: 0.5em; }
    .entries .behavior { margin-right: 0.5em; }

    .legend { list-style: none; margin: 0 0 1.75rem; padding: 0; display: flex; flex-wrap: wrap;
      gap: 0.25rem 1.5rem; }
    .legend li { display: flex; align-items: center; gap: 0.5rem; }
    svg { display: block; overflow: visible; }
    .key { flex: none; }
    .axis { margin: 0 0 1.625rem; }
    .axis figcaption { display: grid; grid-template-columns: 1fr auto 1fr; align-items: baseline;
      font-size: 0.875rem; margin-bottom: 0.125rem; }
    .axis figcaption b, .week b, .words b { font: italic 500 1rem/1.4 var(--serif); }
    .axis figcaption > .leader { text-align: right; }
    .axis .count { font-size: 1rem; font-weight: 600; margin: 0 0.25em; }
    .axis .manager .count { margin-left: 0; }
    .axis .leader .count { margin-right: 0; }
    .silent { margin: 0.125rem 0 0; text-align: center; }
    .apart { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); }
    .now.manager { fill: var(--manager); }
    .now.leader { fill: var(--leader); }
    .before.manager { fill: var(--manager-light); }
    .before.leader { fill: var(--leader-light); }
    line { stroke: var(--rule); stroke-width: 1; }
    line.middle { stroke: var(--soft); }
    line.target { stroke: var(--ink); stroke-width: 2; }
    line.likely { stroke: var(--ink); stroke-width: 1.5; }

    .weeks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      gap: 1.5rem 2rem; margin: 1.5rem 0 1rem; }
    .week figcaption { font-size: 0.8125rem; color: var(--soft); margin-bottom: 0.25rem; }
    .week b { color: var(--ink); margin-right: 0.25em; }
    .week.apart { grid-column: 1 / -1; margin-top: 0; }
    .week.apart .lines { max-width: 20rem; }
    .lines { width: 100%; height: auto; }
    .lines text, .days text { font: 10px var(--sans); fill: var(--soft); }
    .area { opacity: 0.35; }
    .area.manager { fill: var(--manager-light); }
    .area.leader { fill: var(--leader-light); }
    polyline { fill: none; stroke-width: 1.75; stroke-linejoin: round; stroke-linecap: round; }
    polyline.manager { stroke: var(--manager); }
    polyline.leader { stroke: var(--leader); }

    .calendar { display: grid; gap: 1.25rem; margin: 1rem 0; }
    .days { max-width: 100%; height: auto; }
    .written { fill: var(--soft); }
    .day { fill: none; stroke: var(--rule); }

    summary { cursor: pointer; width: fit-content; }
    details[open] summary { margin-bottom: 0.75rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: 0.8125rem; line-height: 1.4; min-width: 60%; }
    caption { text-align: left; color: var(--soft); padding-bottom: 0.375rem; }
    th, td { text-align: left; font-weight: 400; padding: 0.3125rem 0.75rem 0.3125rem 0;
      border-top: 1px solid var(--rule); vertical-align: top; white-space: nowrap; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--soft); border-top: 0; }
    .tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      gap: 1.5rem 2rem; }
    .tables caption { font: italic 1rem var(--serif); color: var(--ink); }

    .entries article { margin: 0 0 2.75rem; }
    .question { font-style: italic; color: var(--soft); }
    .text { white-space: pre-wrap; }
    .words { margin: 0; font-size: 0.875rem; line-height: 1.5; display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1.25rem 2rem; }
    .words dt { color: var(--soft); }
    .words dd { margin: 0.125rem 0 0; }
    footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); }

    @media (max-width: 23rem) {
      .axis figcaption { font-size: 0.8125rem; }
    }
    @media (max-width: 30rem) {
      main { padding-top: 2rem; }
      h1 { font-size: 1.625rem; }
      section { margin-top: 2.75rem; }
    }
    @media print {
      @page { size: A4; margin: 18mm 20mm; }
      :root {
        --paper: #fff; --ink: #1d1b18; --soft: #575249; --rule: #cfc9bc; --faint: #e6e2d8;
        --manager: #93601c; --manager-light: #e3c99f; --leader: #2b5c87; --leader-light: #b3cce1;
      }
      html { font-size: 9.75pt; }
      body { line-height: 1.45; }
      main { max-width: none; padding: 0; }
      section { margin-top: 1.75rem; }
      .facts { margin: 1rem 0; }
      .legend { margin-bottom: 1rem; }
      .axis { margin-bottom: 0.875rem; }
      .axis:nth-of-type(-n + 3) { break-after: avoid; }
      .apart { margin-top: 1.5rem; padding-top: 1rem; break-inside: avoid; }
      h1, h2, h3, .intro, .legend, .question { break-after: avoid; }
      figure, .whole, .facts, .words div, svg, tr, blockquote { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      details:not([open]) { display: none; }
    }
    @media (forced-colors: active) {
      .now, .written { fill: CanvasText !important; }
      .before, .area { fill: Canvas !important; stroke: CanvasText; }
      .area { opacity: 1; stroke: none; }
      .day, line { stroke: GrayText; }
      line.middle, line.target, line.likely, polyline { stroke: CanvasText !important; }
      .lines text, .days text { fill: CanvasText; }
    }

    """
}
