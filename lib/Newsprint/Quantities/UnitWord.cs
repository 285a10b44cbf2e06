namespace Newsprint;

/// <summary>A word that is read as a unit, and the company it needs or shuns.</summary>
/// <param name="Word">As printed after the number.</param>
/// <param name="Unit">The base unit it is read as.</param>
/// <param name="NotBefore">Continuations that make it part of another word.</param>
/// <param name="OnlyBefore">Continuations of which it needs one, unless <paramref name="OnlyAfter"/> is met.</param>
/// <param name="OnlyAfter">Words of which one must stand before the number, unless <paramref name="OnlyBefore"/> is met.</param>
sealed record UnitWord(string Word, Unit Unit, string[] NotBefore, string[] OnlyBefore, string[] OnlyAfter)
{
    /// <summary>The entry of a table's row.</summary>
    /// <exception cref="InputException">The row names no unit or no measure.</exception>
    public static UnitWord Of(WordRow row)
    {
        if (row[1].Length == 0 || row[3].Length == 0)
            throw new InputException(new Note(
                row.Source, row.Line, $"\"{row[0]}\" without {(row[1].Length == 0 ? "a unit" : "a measure")}",
                "a word, its base unit, its code (may be empty) and what it measures",
                    "fill the cell, or put # before the line to leave it out"));
        var unit = new Unit(row[1], row[2].Length == 0 ? null : row[2], row[3]);
        return new(row[0], unit, row.Words(4), row.Words(5), row.Words(6));
    }

    /// <summary>True for measure words and what else counts whole things.</summary>
    public bool Counts => Unit.Measure is "count" or "population";

    /// <summary>True where the characters around allow it to be a unit.</summary>
    public bool Fits(ReadOnlySpan<char> text, int end, int numberStart)
    {
        if (EndsInLatin && end < text.Length && char.IsAsciiLetterOrDigit(text[end])) return false;
        if (AnyAt(NotBefore, text, end)) return false;
        if (OnlyBefore.Length == 0 && OnlyAfter.Length == 0) return true;
        return AnyAt(OnlyBefore, text, end) || AnyBefore(OnlyAfter, text, numberStart);
    }

    bool EndsInLatin => char.IsAsciiLetter(Word[^1]);

    static bool AnyAt(string[] words, ReadOnlySpan<char> text, int at)
    {
        foreach (var word in words)
            if (text[at..].StartsWith(word)) return true;
        return false;
    }

    static bool AnyBefore(string[] words, ReadOnlySpan<char> text, int end)
    {
        foreach (var word in words)
            if (text[..end].EndsWith(word)) return true;
        return false;
    }
}
