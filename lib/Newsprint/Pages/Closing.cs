namespace Newsprint;

/// <summary>Tells the line that ends an official report: who else was there (<c>王五、赵六参加会见。</c>).</summary>
static class Closing
{
    const int Longest = 60;
    const int Tail = 8;

    const int LongestSource = 24;

    /// <summary>……投入使用。（刘洋 王萌）, ……占三成。 （记者 范晓）: a sentence that ends, and who wrote it.</summary>
    public static bool IsSigned(ReadOnlySpan<char> text)
    {
        if (text is not [.., '）' or ')']) return false;
        var open = text.LastIndexOfAny('（', '(');
        return open > 0 && IsSource(text[open..]) && Glyph.IsComplete(text[..open]);
    }

    /// <summary>（罗  佳  蒋小虎）, （据《晚报》）: names or a source in brackets, and nothing else.</summary>
    public static bool IsSource(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > LongestSource || text[0] is not ('（' or '(') || text[^1] is not ('）' or ')')) return false;
        foreach (var c in text[1..^1])
            if (!Glyph.IsHan(c) && !Glyph.IsLatin(c) && !char.IsWhiteSpace(c) && c is not ('《' or '》' or '、' or '/' or '：' or ':'))
                return false;
        return true;
    }

    /// <summary>True for a line of one sentence that ends in a word of presence and at most what was attended.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > Longest || text[^1] != '。' || text[..^1].Contains('。')) return false;
        var tail = text[Math.Max(0, text.Length - Tail)..];
        foreach (var presence in PressWords.Presences.All)
            if (tail.IndexOf(presence) is >= 0 and var at && tail[at..].IndexOfAny('，', '、') < 0) return true;
        return false;
    }
}
