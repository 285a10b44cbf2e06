namespace Newsprint;

/// <summary>How the words around a number belong to it.</summary>
enum FrameKind
{
    /// <summary>贷款余额达4513亿元: the name stands before it.</summary>
    Before,
    /// <summary>走访44.1万户市场主体: the thing counted stands behind it.</summary>
    Behind,
    /// <summary>58%的银行: the whole stands behind 的.</summary>
    Genitive,
    /// <summary>、60件: a member of a list without words of its own.</summary>
    Bare,
}

/// <summary>The stretch of tokens that belongs to a number.</summary>
/// <param name="Kind">How they belong.</param>
/// <param name="Left">First token of the words before it.</param>
/// <param name="Core">Just past the last token before it that names something: adverbs, 达, 增长 are stripped.</param>
/// <param name="Right">Just past the last token of the words behind it.</param>
readonly record struct Frame(FrameKind Kind, int Left, int Core, int Right);
