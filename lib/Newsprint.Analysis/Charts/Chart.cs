namespace Newsprint;

/// <summary>A chart, drawn: what a front end needs to show it, and what it says for those who do not see it.</summary>
/// <param name="Title">Its title, in English.</param>
/// <param name="AlternativeText">What it shows, in words and numbers.</param>
/// <param name="FigureJson">A Plotly figure (<c>data</c>, <c>layout</c>): keys sorted, Chinese unescaped, the same bytes on every
/// run.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
public sealed partial record Chart(string Title, string AlternativeText, string FigureJson, int Width, int Height);
