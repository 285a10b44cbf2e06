using System.Globalization;
using System.Text.Json;

namespace Newsprint.Fit;

/// <summary>A figure as a person annotated it.</summary>
/// <param name="Start">Offset of its quote in the text.</param>
/// <param name="Length">Of the quote.</param>
/// <param name="Value">The number, sign ignored.</param>
/// <param name="Indicator">The name that the person gave to what is measured.</param>
sealed record Annotation(int Start, int Length, double Value, string Indicator)
{
    /// <summary>The base unit; null in a made-up sentence, as are the place and the period there.</summary>
    public string? Unit { get; init; }
    /// <summary>The place; empty where the text gives none.</summary>
    public string? Area { get; init; }
    /// <summary>A day, two joined by a slash, <c>..</c> for an end that is open; empty where the text gives none.</summary>
    public string? Period { get; init; }
}

/// <summary>A passage with its annotations.</summary>
/// <param name="Set">The name of the file of annotations without what follows the first dot.</param>
/// <param name="Page">The passage as it is read.</param>
/// <param name="Figures">What the person found in it.</param>
sealed record Annotated(string Set, Page Page, IReadOnlyList<Annotation> Figures)
{
    /// <summary>
    /// The passages of an argument: of <c>NAME.figures.jsonl</c>, whose texts are <c>NAME/DOC.txt</c>; of <c>NAME.figures.jsonl=FOLDER</c>,
    /// whose texts stand in another folder; or of a table of made-up sentences, <c>NAME.tsv</c>.
    /// </summary>
    public static IEnumerable<Annotated> Read(string argument)
    {
        var (path, folder) = argument.Split('=') is [var file, var other] ? (file, other) : (argument, null);
        var set = Path.GetFileName(path).Split('.')[0];
        if (path.EndsWith(".tsv", StringComparison.Ordinal)) return Sentences(path, set);
        var rows = File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);
        return rows.GroupBy(row => row.GetProperty("doc").GetString()!)
            .Select(doc =>
                new Annotated(set, PageOf(folder ?? Path.Combine(Path.GetDirectoryName(path)!, set), doc.Key), [.. doc.Select(Of)]));
    }

    /// <summary>
    /// The text of that name, the stretch of a day's text that a name such as <c>20240606-5127-5767</c> tells, or the folder's only text.
    /// </summary>
    static Page PageOf(string folder, string doc)
    {
        var path = Path.Combine(folder, doc + ".txt");
        if (File.Exists(path)) return Page.Read(path);
        if (doc.Split('-') is not [var day, var start, var end]) return Page.Read(Directory.GetFiles(folder, "*.txt").Single());
        var text = File.ReadAllText(Path.Combine(folder, day + ".txt"));
        return Page.Parse(text[int.Parse(start, CultureInfo.InvariantCulture)..int.Parse(end, CultureInfo.InvariantCulture)], doc,
            new ReadOptions { Published = DateOnly.ParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture) });
    }

    static IEnumerable<Annotated> Sentences(string path, string set)
    {
        foreach (var rows in File
            .ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .GroupBy(row => row[0]))
        {
            var page = Page.Parse(rows.Key, "made-up", new ReadOptions { Published = new DateOnly(2023, 5, 6) });
            yield return new(set, page,
                [.. rows.Select(row =>
                    Of(Newsprint.Figures.Of(page).FirstOrDefault(figure => figure.Text == row[1])
                        ?? throw new InvalidDataException($"{path}: found no figure {row[1]} in {row[0]}; expected it as it is printed, with the bound that touches it"),
                        row[2]))]);
        }
    }

    static Annotation Of(Figure figure, string name) =>
        new(figure.Span.Start, figure.Span.Length, Math.Abs((double)figure.Quantity.Value), name);

    static Annotation Of(JsonElement row) => new(
        row.GetProperty("start").GetInt32(), row.GetProperty("quote").GetString()!.Length, Math.Abs(row.GetProperty("value").GetDouble()),
            row.GetProperty("indicator").GetString()!)
    {
        Unit = row.GetProperty("unit").GetString(),
        Area = row.GetProperty("region").GetString(),
        Period = row.GetProperty("period").GetString(),
    };

    /// <summary>The annotation of a figure that was read with the same value; null where there is none.</summary>
    public Annotation? Of(Figure figure) => Figures.FirstOrDefault(one =>
        figure.Span.End > one.Start && figure.Span.Start < one.Start + one.Length && Math.Abs((double)figure.Quantity.Value) == one.Value);
}
