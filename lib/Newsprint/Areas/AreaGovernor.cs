namespace Newsprint;

/// <summary>Why a figure has its area.</summary>
enum AreaRule
{
    /// <summary>Nothing names a place: what 全市, 全国 mean on the page.</summary>
    Home,
    /// <summary>The article's own place, which a paragraph goes back to.</summary>
    Topic,
    /// <summary>A place at the head of a clause.</summary>
    Head,
    /// <summary>在X, 位于X.</summary>
    Located,
    /// <summary>A place within a clause, which narrows what governs.</summary>
    Inner,
    /// <summary>A firm, a school, a hospital with a place in its name.</summary>
    Body,
    /// <summary>A ministry, a fair, an authority.</summary>
    Institution,
    /// <summary>全市, 我省, 灾区: known from what was named before.</summary>
    Relative,
    /// <summary>Several places under one figure, or the one that contains them.</summary>
    List,
    /// <summary>The place that stands at its number's turn: 分别.</summary>
    InTurn,
    /// <summary>What governs again after 其中 or after a list.</summary>
    Whole,
}

/// <summary>What governs a figure's area.</summary>
/// <param name="Place">The place.</param>
/// <param name="Rule">Why.</param>
/// <param name="Block">The block of the mention that decides; -1 where none does.</param>
/// <param name="Mention">Its characters there.</param>
readonly record struct AreaGovernor(Place Place, AreaRule Rule, int Block = -1, TextSpan Mention = default)
{
    /// <summary>Why a mention by itself governs.</summary>
    public static AreaRule RuleOf(AreaMention mention) => mention.Kind switch
    {
        AreaKind.Relative => AreaRule.Relative,
        AreaKind.Institution => AreaRule.Institution,
        _ => mention.Use switch
        {
            AreaUse.Located => AreaRule.Located,
            AreaUse.Site or AreaUse.LocatedSite => AreaRule.Body,
            AreaUse.Inner => AreaRule.Inner,
            _ => AreaRule.Head,
        },
    };
}
