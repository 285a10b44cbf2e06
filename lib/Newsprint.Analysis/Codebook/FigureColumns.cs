namespace Newsprint;

/// <summary>The columns of figures, in the order of every file.</summary>
static class FigureColumns
{
    const string Sdmx = "SDMX:", Selector = "W3C Web Annotation:";

    public static IReadOnlyList<Column<Figure>> All { get; } =
    [
        new("source", ColumnType.Text, "The file the figure was read from.", f => f.Source, Selector + "target/source"),
        new("article", ColumnType.Integer, "1-based number of its article; missing in captions and other text outside the articles.",
            f => (long?)f.Article),
        new("headline", ColumnType.Text, "Headline of its article; missing where there is none.", f => f.Headline),
        new("line", ColumnType.Integer, "1-based line in the source.", f => (long?)f.Line),
        new("start", ColumnType.Integer, "Offset of its first UTF-16 code unit in the decoded source, 0-based.", f => (long?)f.Span.Start,
            Selector + "TextPositionSelector/start"),
        new("end", ColumnType.Integer, "Offset just past its last UTF-16 code unit.", f => (long?)f.Span.End,
            Selector + "TextPositionSelector/end"),
        new("text", ColumnType.Text, "The characters from start to end, exactly as printed.", f => f.Text,
            Selector + "TextQuoteSelector/exact"),
        new("value", ColumnType.Number, "Exact decimal in the base unit, after 十百千万亿; negative for a fall.", f => f.Quantity.Value,
            Sdmx + "OBS_VALUE"),
        new("unit", ColumnType.Text, "Base unit as printed, without 十百千万亿.", f => f.Quantity.Unit.Name,
            Sdmx + "UNIT_MEASURE (UNIT_MULT is always 0)"),
        new("unit_code", ColumnType.Text, "ISO 4217 code of money, UCUM code of other units; missing where there is none.",
            f => f.Quantity.Unit.Code, Sdmx + "UNIT_MEASURE"),
        new("bound", ColumnType.Text, "How the printed number stands to the value.", f => Words.Of(f.Quantity.Bound), null, "exact",
            "about", "over", "under"),
        new("low", ColumnType.Number, "Lower end of the values that digits and bound leave open; missing when open to infinity.",
            f => f.Quantity.Interval.Low),
        new("high", ColumnType.Number, "Upper end of the values that digits and bound leave open; missing when open to infinity.",
            f => f.Quantity.Interval.High),
        new("role", ColumnType.Text, "What kind of statement it is.", f => Words.Of(f.Role), null, "level", "delta", "growth", "points",
            "share", "multiple"),
        new("base", ColumnType.Text, "What a change is against: the year before, the month before, another earlier time; empty otherwise.",
            f => Words.Of(f.Base), null, "yoy", "mom", "prev", ""),
        new("of_start", ColumnType.Integer, "start of the figure that it qualifies; missing where the text states none.",
            f => (long?)f.OfStart),
        new("indicator", ColumnType.Text, "What is measured, in the text's words; empty when not found.", f => f.Indicator,
            Sdmx + "INDICATOR"),
        new("area", ColumnType.Text, "Most specific place; missing when not known.", f => f.Area?.Name, Sdmx + "REF_AREA"),
        new("area_code", ColumnType.Text, "GB/T 2260 code valid on the page's date; missing for zones, countries, joined places.",
            f => f.Area?.Code, Sdmx + "REF_AREA"),
        new("period_start", ColumnType.Day, "First day, included; missing when open.", f => f.Period.Start, Sdmx + "TIME_PERIOD"),
        new("period_end", ColumnType.Day, "Last day, included; missing when open.", f => f.Period.End, Sdmx + "TIME_PERIOD"),
        new("status", ColumnType.Text, "Whether it has happened (SDMX codes A, F, P).", f => Words.Of(f.Status), Sdmx + "OBS_STATUS",
            "actual", "planned", "preliminary"),
        new("sentence", ColumnType.Text, "The sentence it stands in, joined across column breaks.", f => f.Sentence,
            Selector + "TextQuoteSelector context"),
    ];
}
