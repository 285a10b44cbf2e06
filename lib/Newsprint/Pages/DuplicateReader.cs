namespace Newsprint;

/// <summary>Finds passages that a page prints twice.</summary>
static class DuplicateReader
{
    /// <summary>Shorter ones (<c>王毅参加会见。</c>) may stand in two articles rightly: they repeat only inside one.</summary>
    const int Short = 16;
    const int Shortest = 6;

    /// <summary>Half sentences are nobody's habit: cut ones repeat when they stand this near.</summary>
    const int Near = 16;

    /// <summary>Marks the fragments whose text stood on the page before.</summary>
    public static void Mark(IReadOnlyList<Fragment> fragments)
    {
        var seen = new Dictionary<string, int>(fragments.Count, StringComparer.Ordinal);
        for (var i = 0; i < fragments.Count; i++)
        {
            var fragment = fragments[i];
            if (fragment.Kind != FragmentKind.Paragraph || fragment.Text.Length < Shortest) continue;
            var text = Key(fragment.Text);
            if (seen.TryGetValue(text, out var first) && (text.Length >= Short || !fragment.EndsComplete && i - first <= Near)) fragment.Kind = FragmentKind.Duplicate;
            else seen[text] = i;
        }
    }

    /// <summary>Marks the short ones that stood under the same headline before.</summary>
    public static void MarkShort(IReadOnlyList<Fragment> fragments)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fragment in fragments)
            if (fragment.Kind == FragmentKind.Headline) seen.Clear();
            else if (fragment.Kind == FragmentKind.Paragraph && fragment.Text.Length is >= Shortest and < Short && !seen.Add(Key(fragment.Text)))
                fragment.Kind = FragmentKind.Duplicate;
    }

    /// <summary>Letters and digits alone, in one width: the same words set twice may differ in blanks and in the width of their marks.</summary>
    static string Key(ReadOnlySpan<char> text)
    {
        const int most = 512;
        Span<char> key = text.Length <= most ? stackalloc char[most] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (c is >= '！' and <= '～') key[length++] = (char)(c - '！' + '!');
            else if (!char.IsWhiteSpace(c)) key[length++] = c;
        return key[..length].ToString();
    }
}
