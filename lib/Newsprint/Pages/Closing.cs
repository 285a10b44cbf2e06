namespace Newsprint;

/// <summary>Tells the line that ends an official report: who else was there (<c>王五、赵六参加会见。</c>).</summary>
static class Closing
{
    const int Longest = 60;
    const int Tail = 8;

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
