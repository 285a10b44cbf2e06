namespace Newsprint;

/// <summary>Reads scale words that follow digits: 万, 亿, 百万, 万亿, 千亿.</summary>
static class ScaleChain
{
    const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Reads as many scales as stand there; false where their product is beyond any figure.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out decimal factor, out int end)
    {
        factor = 1;
        for (end = at; NumeralChars.ScaleAt(text, end) is var scale and > 0; end++)
        {
            factor *= scale;
            if (factor > Largest) return false;
        }
        return true;
    }
}
