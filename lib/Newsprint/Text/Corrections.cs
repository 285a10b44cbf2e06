namespace Newsprint;

/// <summary>Corrections to misprints, kept as data beside the pages: tab-separated source, quote, meant, reason.</summary>
/// <param name="Name">The file they come from; empty for none.</param>
/// <param name="All">The corrections, in the file's order.</param>
public sealed record Corrections(string Name, IReadOnlyList<Correction> All)
{
    const string Columns = "source\tquote\tmeant\treason";

    /// <summary>No corrections: a page is read as printed.</summary>
    public static Corrections None { get; } = new("", []);

    /// <summary>The table <c>corrections.tsv</c> in the folder of a page; <see cref="None"/> where there is none.</summary>
    /// <param name="path">The page's file.</param>
    /// <exception cref="InputException">The table is there and is broken.</exception>
    public static Corrections Beside(string path)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", "corrections.tsv");
        return File.Exists(beside) ? Read(beside) : None;
    }

    /// <summary>Reads a table of corrections. Lines that begin with # are comments; the first other line names the columns.</summary>
    /// <param name="path">A UTF-8 text file.</param>
    /// <exception cref="InputException">The file is missing, its columns are others, or a line lacks one.</exception>
    public static Corrections Read(string path)
    {
        if (!File.Exists(path)) throw new InputException(new Note(path, 0, "no such file", "a table of corrections", "check the path"));
        var lines = File.ReadAllLines(path).Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#').ToList();
        if (lines.Count == 0 || lines[0].Item != Columns)
            throw new InputException(new Note(path, lines.Count == 0 ? 0 : lines[0].Index + 1, "other columns",
                "source, quote, meant, reason", "name them so, with tabs between"));
        return new Corrections(path, [.. lines.Skip(1).Select(line => Parse(path, line.Index + 1, line.Item))]);
    }

    /// <summary>The corrections that are of a page, each where its quote stands, in printed order; empty where none is.</summary>
    /// <param name="page">The page; its name without the folder tells which corrections are its own.</param>
    /// <exception cref="InputException">A quote does not stand on the page exactly once: the page, or the correction, is
    /// another.</exception>
    public IReadOnlyList<PlacedCorrection> On(SourceText page)
    {
        var name = Path.GetFileName(page.Name);
        return [.. All
            .Where(correction => correction.Source == name)
            .Select(correction => Place(page, correction))
            .OrderBy(placed => placed.Span)];
    }

    PlacedCorrection Place(SourceText source, Correction correction)
    {
        var first = source.Text.IndexOf(correction.Quote, StringComparison.Ordinal);
        var again = first < 0 ? -1 : source.Text.IndexOf(correction.Quote, first + 1, StringComparison.Ordinal);
        if (first < 0 || again >= 0)
            throw new InputException(new Note(
                source.Name, again < 0 ? 0 : source.LineOf(again),
                first < 0 ? $"no \"{correction.Quote}\"" : $"\"{correction.Quote}\" twice",
                $"it exactly once, as {Path.GetFileName(Name)} corrects it",
                first < 0 ? "remove or correct the correction" : "quote more of the text around it"));
        return new PlacedCorrection(correction, new TextSpan(first, first + correction.Quote.Length), source.LineOf(first));
    }

    static Correction Parse(string path, int line, string text) =>
        text.Split('\t') is [{ Length: > 0 } source, { Length: > 0 } quote, var meant, { Length: > 0 } reason] && quote != meant
            ? new Correction(source, quote, meant, reason)
            : throw new InputException(new Note(path, line, "a line that is no correction", "source, quote, another reading, and a reason",
                "fill the four columns, with tabs between"));
}
