namespace Newsprint;

/// <summary>翻一番, 翻了两番: doublings, read as the multiple they make (翻一番 is 2倍).</summary>
static class Doubling
{
    const int Most = 20;

    /// <summary>Reads the doublings that a numeral counts; their span begins at 翻.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, in Numeral number, out Numeral multiple)
    {
        multiple = default;
        if (number.End >= text.Length || text[number.End] != '番' || number.Value is < 1 or > Most) return false;
        var start = text[..number.Start].EndsWith("翻了") ? number.Start - 2 : text[..number.Start].EndsWith("翻") ? number.Start - 1 : -1;
        if (start < 0) return false;
        multiple = new(start, number.End + 1, 1 << (int)number.Value, 0, 1, number.Traits & NumeralTraits.Over);
        return true;
    }
}
