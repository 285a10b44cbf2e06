namespace Newsprint;

/// <summary>A table of words: tab-separated, comments after #, one header line that names the columns.</summary>
static class WordRows
{
    /// <summary>The rows of a table that is part of the library.</summary>
    public static IEnumerable<WordRow> Embedded(string name, params string[] columns)
    {
        using var reader = Resource.Open(name);
        foreach (var row in Read(reader, name, columns)) yield return row;
    }

    /// <summary>The rows of a table, in order; a row that ends early has empty cells.</summary>
    /// <exception cref="InputException">The header is not the given columns, or a row has more cells or no word.</exception>
    public static IEnumerable<WordRow> Read(TextReader reader, string source, string[] columns)
    {
        var (number, headed) = (0, false);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (headed) yield return RowOf(cells, source, number, columns);
            else CheckHeader(cells, source, number, columns);
            headed = true;
        }
        if (!headed) throw Bad(source, 0, "no header line", columns);
    }

    static WordRow RowOf(string[] cells, string source, int number, string[] columns)
    {
        if (cells.Length > columns.Length) throw Bad(source, number, $"{cells.Length} cells", columns);
        if (cells[0].Trim().Length == 0) throw Bad(source, number, "an empty word", columns);
        Array.Resize(ref cells, columns.Length);
        return new(source, number, [.. cells.Select(cell => cell?.Trim() ?? "")]);
    }

    static void CheckHeader(string[] cells, string source, int number, string[] columns)
    {
        if (!cells.SequenceEqual(columns.Take(cells.Length)))
            throw Bad(source, number, $"the header \"{string.Join("\\t", cells)}\"", columns);
    }

    static InputException Bad(string source, int line, string found, string[] columns) => new(new Note(
        source, line, found, $"the columns {string.Join(", ", columns)}, separated by tabs",
            "correct the line, or put # before it to leave it out"));
}
