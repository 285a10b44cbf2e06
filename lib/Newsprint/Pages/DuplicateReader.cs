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
        var seen = new Dictionary<Fragment, int>(fragments.Count, SameWords.Compared);
        for (var i = 0; i < fragments.Count; i++)
        {
            var fragment = fragments[i];
            if (fragment.Kind != FragmentKind.Paragraph || fragment.Text.Length < Shortest) continue;
            if (seen.TryGetValue(fragment, out var first)
                && (SameWords.Length(fragment.Text) >= Short || !fragment.EndsComplete && i - first <= Near))
                fragment.Kind = FragmentKind.Duplicate;
            else seen[fragment] = i;
        }
    }

    /// <summary>Marks the short ones that stood under the same headline before.</summary>
    public static void MarkShort(IReadOnlyList<Fragment> fragments)
    {
        var seen = new HashSet<Fragment>(SameWords.Compared);
        foreach (var fragment in fragments)
            if (fragment.Kind == FragmentKind.Headline) seen.Clear();
            else if (fragment.Kind == FragmentKind.Paragraph && fragment.Text.Length is >= Shortest and < Short && !seen.Add(fragment))
                fragment.Kind = FragmentKind.Duplicate;
    }
}
