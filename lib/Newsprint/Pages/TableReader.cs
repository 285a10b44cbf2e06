namespace Newsprint;

/// <summary>Tells the rows of a table: cells with blanks between, most of them numbers, and the heads above them.</summary>
static class TableReader
{
    const int FewestCells = 3;
    const int FewestNumbers = 2;

    /// <summary>True for a row of figures, and for one of words right above or below such a row with as many cells.</summary>
    public static bool IsRow(ReadOnlySpan<char> text, ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        if (IsPair(text) && (IsPair(above) || IsPair(below))) return true;
        var (cells, numbers) = Count(text);
        if (cells < FewestCells) return false;
        return IsFigures(cells, numbers) || numbers == 0 && (Matches(cells, above) || Matches(cells, below));
    }

    /// <summary>黄瓜 3.60, 年产量：4.6万吨: what it is, and one number.</summary>
    static bool IsPair(ReadOnlySpan<char> text)
    {
        const int longest = 24;
        if (text.Length is < 4 or > longest || text.IndexOfAny("，。；！？“（") >= 0) return false;
        var parts = text.IndexOfAny("：: \u3000\t");
        if (parts < 2 || !Glyph.IsHan(text[0]) || text[..parts].IndexOfAnyInRange('0', '9') >= 0) return false;
        var number = text[(parts + 1)..].TrimStart();
        if (number.IsEmpty || !Glyph.IsDigit(number[0]) || number.IndexOfAny(" \u3000：:") >= 0) return false;
        var end = 1;
        while (end < number.Length && (Glyph.IsDigit(number[end]) || number[end] is '.' or ',' or '-' or '%')) end++;
        return number.Length - end <= 5;
    }

    static bool Matches(int cells, ReadOnlySpan<char> row) =>
        Count(row) is var (others, numbers) && IsFigures(others, numbers) && Math.Abs(others - cells) <= 1;

    static bool IsFigures(int cells, int numbers) => cells >= FewestCells && numbers >= FewestNumbers && numbers * 2 >= cells;

    /// <summary>How many cells a line has, and how many of them are numbers; none where it reads like a sentence.</summary>
    static (int Cells, int Numbers) Count(ReadOnlySpan<char> text)
    {
        if (text.Length is < 5 or > 200 || text.IndexOfAny("，。；！？：") >= 0) return (0, 0);
        int cells = 0, numbers = 0;
        foreach (var range in text.SplitAny(" \u3000\t|│"))
        {
            var cell = text[range];
            if (cell.IsEmpty) continue;
            cells++;
            if (IsNumber(cell)) numbers++;
        }
        return (cells, numbers);
    }

    static bool IsNumber(ReadOnlySpan<char> cell)
    {
        if (cell is "-" or "—" or "——" or "/") return true;
        var digits = 0;
        foreach (var c in cell)
            if (Glyph.IsDigit(c)) digits++;
        return digits * 2 >= cell.Length && (Glyph.IsDigit(cell[0]) || cell[0] is '+' or '-' or '－' or '−' or '＋' or '(' or '（');
    }
}
