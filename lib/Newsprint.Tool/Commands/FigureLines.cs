using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Newsprint.Tool.Commands;

// Stands in until the rows of Newsprint.Analysis/Exports are there.
static class FigureLines
{
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Page page)
    {
        foreach (var figure in Figures.Of(page))
        {
            using var line = new MemoryStream();
            using (var json = new Utf8JsonWriter(line, Plain)) Write(json, figure);
            output.WriteLine(System.Text.Encoding.UTF8.GetString(line.ToArray()));
        }
    }

    static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("source", figure.Source);
        Number(json, "article", figure.Article);
        json.WriteString("headline", figure.Headline);
        json.WriteNumber("line", figure.Line);
        json.WriteNumber("start", figure.Span.Start);
        json.WriteNumber("end", figure.Span.End);
        json.WriteString("text", figure.Text);
        json.WriteNumber("value", figure.Quantity.Value);
        json.WriteString("unit", figure.Quantity.Unit.Name);
        json.WriteString("unit_code", figure.Quantity.Unit.Code);
        json.WriteString("bound", figure.Quantity.Bound.ToString().ToLowerInvariant());
        Number(json, "low", figure.Quantity.Interval.Low);
        Number(json, "high", figure.Quantity.Interval.High);
        json.WriteString("role", figure.Role.ToString().ToLowerInvariant());
        json.WriteString("base", figure.Base switch { Comparison.YearOnYear => "yoy", Comparison.MonthOnMonth => "mom", Comparison.Previous => "prev", _ => "" });
        Number(json, "of_start", figure.OfStart);
        json.WriteString("indicator", figure.Indicator);
        json.WriteString("area", figure.Area?.Name);
        json.WriteString("area_code", figure.Area?.Code);
        json.WriteString("period_start", figure.Period.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("period_end", figure.Period.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("status", figure.Status.ToString().ToLowerInvariant());
        json.WriteString("sentence", figure.Sentence);
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
