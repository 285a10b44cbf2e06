namespace Newsprint;

/// <summary>在甲县，…; 在乙县，…: the place of an article's first paragraph that is only the first of several scenes.</summary>
static class SceneTopic
{
    /// <summary>True where a later paragraph begins with another place, and neither lies in the other.</summary>
    /// <param name="first">The place that the first paragraph is about.</param>
    /// <param name="home">The page's place.</param>
    /// <param name="block">The later paragraph.</param>
    /// <param name="text">What it says.</param>
    /// <param name="stretches">Its places.</param>
    public static bool IsLeft(Place first, Place home, int block, string text, List<AreaStretch> stretches)
    {
        if (home.Level > PlaceLevel.Nation || first is not { Level: > PlaceLevel.Nation, IsAbroad: false }) return false;
        var opening = stretches.Count > 1 && stretches[0].Governor.Block != block ? stretches[1].Governor : stretches[0].Governor;
        return opening.Block == block && opening.Rule is AreaRule.Head or AreaRule.Located
            && opening.Place is { Kind: AreaKind.Division, IsAbroad: false } other && !other.Within(first) && !first.Within(other)
            && text.AsSpan(0, opening.Mention.Start) is "" or "在";
    }
}
