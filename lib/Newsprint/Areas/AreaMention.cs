namespace Newsprint;

/// <summary>A place that a text names.</summary>
/// <param name="Span">Where it is named, in the text read.</param>
/// <param name="Place">The place; for a relative word not known from what stands before it, null.</param>
/// <param name="Kind">What names it.</param>
/// <param name="Use">What it is to the statement it stands in.</param>
/// <param name="Relative">For a relative word, the kind of division it means.</param>
readonly record struct AreaMention(TextSpan Span, Place? Place, AreaKind Kind, AreaUse Use, char Relative = '\0')
{
    public Area? Area => Place?.Area;
}

/// <summary>What a place is to the statement that names it.</summary>
enum AreaUse : byte
{
    /// <summary>Begins its clause, or follows only the date: the statement is about it.</summary>
    Head,
    /// <summary>在X, 位于X: where the statement's facts are.</summary>
    Located,
    /// <summary>Within its clause, after other words.</summary>
    Inner,
    /// <summary>In the name of a firm, a school, a hospital: places it, and says nothing of a wider place.</summary>
    Site,
    /// <summary>在 before the name of such a body.</summary>
    LocatedSite,
    /// <summary>The other side of trade or travel, a measure to compare with: says nothing.</summary>
    Aside,
}
