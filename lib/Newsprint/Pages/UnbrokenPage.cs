namespace Newsprint;

/// <summary>Tells a page that no column broke: its paragraphs end with their sentences, and so nothing on it was displaced.</summary>
static class UnbrokenPage
{
    /// <summary>In fewer paragraphs that all end with a sentence there is no telling.</summary>
    const int Fewest = 12;

    /// <summary>One paragraph in so many may end otherwise.</summary>
    const int Rarely = 40;

    /// <summary>What is no longer, and stops without a stop, is a heading or a lead, not the half of a paragraph.</summary>
    const int Heading = 30;

    /// <param name="fragments">All fragments of the page.</param>
    /// <param name="segments">What stands under each headline; reports that only leads open were never set in columns under
    /// headlines.</param>
    public static bool Is(IReadOnlyList<Fragment> fragments, List<Section> segments)
    {
        int all = 0, torn = 0;
        foreach (var fragment in fragments)
        {
            if (fragment.JumpsIn || fragment.JumpsOut) return false;
            if (fragment.Kind is not FragmentKind.Paragraph) continue;
            all++;
            if (IsTorn(fragment)) torn++;
        }
        return torn * Rarely <= all && (all >= Fewest || segments.TrueForAll(segment => segment.Headline < 0));
    }

    static bool IsTorn(Fragment fragment) =>
        !fragment.EndsComplete && fragment.Text.Length > Heading && fragment.Text[^1] is not ('：' or ':');
}
