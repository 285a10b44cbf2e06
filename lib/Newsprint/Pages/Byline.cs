namespace Newsprint;

/// <summary>Who wrote an article: <c>本报讯(首席记者 张亦筑)</c>.</summary>
/// <param name="Kind">本报讯/首席记者, 本报记者 …, as printed.</param>
/// <param name="Names">The persons; empty when the lead names none (<c>央视网消息</c>).</param>
/// <param name="Span">Where it is printed.</param>
public sealed record Byline(string Kind, IReadOnlyList<string> Names, TextSpan Span);
