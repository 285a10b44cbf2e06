namespace Newsprint;

/// <summary>A note at each place where bytes could not be decoded, and one for what was lost before.</summary>
static class LossNotes
{
    const int MostNotes = 100, MostBytes = 8;

    public static IEnumerable<Note> Of(string text, IReadOnlyList<BadBytes> bad, string name, string encoding)
    {
        var (line, at) = (1, 0);
        foreach (var run in bad.Take(MostNotes))
        {
            line += text.AsSpan(at..run.Span.Start).Count('\n');
            at = run.Span.Start;
            yield return Notes.BadBytes(name, line, Hex(run.Bytes), run.Offset, encoding, run.Span);
        }
        if (bad.Count > MostNotes) yield return Notes.MoreBadBytes(name, bad.Count - MostNotes, encoding);
        if (LostBefore(text, bad) is (var count and > 0, var first))
            yield return Notes.LostBefore(name, text.AsSpan(0, first).Count('\n') + 1, count, new TextSpan(first, first + 1));
    }

    static string Hex(byte[] bytes) =>
        string.Join(' ', bytes.Take(MostBytes).Select(one => one.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)))
            + (bytes.Length > MostBytes ? " …" : "");

    static (int Count, int First) LostBefore(string text, IReadOnlyList<BadBytes> bad)
    {
        var (count, first, next) = (0, -1, 0);
        for (var at = text.IndexOf('\ufffd'); at >= 0; at = Next(text, at + 1))
        {
            while (next < bad.Count && bad[next].Span.End <= at) next++;
            if (next < bad.Count && bad[next].Span.Contains(at)) continue;
            if (count++ == 0) first = at;
        }
        return (count, first);
    }

    static int Next(string text, int from) => from >= text.Length ? -1 : text.IndexOf('\ufffd', from);
}
