namespace Newsprint;

/// <summary>One line of a table of divisions.</summary>
static class DivisionRow
{
    /// <summary>Reads a line; a ? before a short name says that it is an everyday word too.</summary>
    public static Division Read(ReadOnlySpan<char> line, string path, int number)
    {
        Span<Range> cells = stackalloc Range[8];
        var count = line.Split(cells, '\t');
        if (count is not 7) throw Bad(path, number, $"{count} columns", "7: code, name, level, parent, short names, first day, last day");
        var name = line[cells[1]].Trim().ToString();
        if (name.Length < 2) throw Bad(path, number, $"the name “{name}”", "a name of two characters or more");
        var names = Short(line[cells[4]]);
        if (names.Contains("?")) throw Bad(path, number, "a ? without a name", "short names parted by commas, a ? before an everyday word");
        string[] everyday = line[cells[4]].Contains('?') ? [.. names.Where(one => one[0] == '?').Select(one => one[1..])] : [];
        if (everyday.Length > 0) names = [.. names.Select(one => one.TrimStart('?')).Where(one => one != name)];
        return new Division(
            Code(line[cells[0]], path, number), name, names, Level(line[cells[2]], path, number),
            Code(line[cells[3]], path, number), Day(line[cells[5]], path, number), Day(line[cells[6]], path, number))
        { EverydayNames = everyday };
    }

    static string? Code(ReadOnlySpan<char> cell, string path, int number)
    {
        if (cell.IsEmpty) return null;
        if (cell.Length != 6 || cell.ContainsAnyExceptInRange('0', '9'))
            throw Bad(path, number, $"the code “{cell}”", "six digits, or nothing");
        return cell.ToString();
    }

    static DivisionLevel Level(ReadOnlySpan<char> cell, string path, int number) => cell switch
    {
        "1" => DivisionLevel.Province,
        "2" => DivisionLevel.Prefecture,
        "3" => DivisionLevel.County,
        _ => throw Bad(path, number, $"the level “{cell}”", "1, 2 or 3"),
    };

    static DateOnly? Day(ReadOnlySpan<char> cell, string path, int number)
    {
        if (cell.IsEmpty) return null;
        // By hand: the first use of DateOnly's parser costs more than the whole table.
        if (cell.Length == 10 && cell[4] == '-' && cell[7] == '-' && Digits(cell[..4]) is > 0 and var year
            && Digits(cell[5..7]) is >= 1 and <= 12 and var month && Digits(cell[8..]) is >= 1 and var day
            && day <= DateTime.DaysInMonth(year, month))
            return new DateOnly(year, month, day);
        throw Bad(path, number, $"the day “{cell}”", "YYYY-MM-DD, or nothing");
    }

    static int Digits(ReadOnlySpan<char> cell)
    {
        var value = 0;
        foreach (var c in cell)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    static string[] Short(ReadOnlySpan<char> cell) =>
        cell.IsEmpty ? [] : cell.Contains(',')
            ? cell.ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [cell.ToString()];

    static InputException Bad(string path, int number, string found, string expected) =>
        new(new Note(path, number, found, expected, "correct the line"));
}
