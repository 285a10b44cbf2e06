namespace Newsprint;

/// <summary>A place that figures are about.</summary>
/// <param name="Name">Full name, as the divisions have it (重庆市, 九龙坡区) or, for a town, with its county (奉节县安坪镇); places joined as
/// printed.</param>
/// <param name="Code">GB/T 2260 code valid on the page's date, or the ISO 3166-1 alpha-2 code of a country; null for development zones and
/// joined places.</param>
public sealed record Area(string Name, string? Code);
