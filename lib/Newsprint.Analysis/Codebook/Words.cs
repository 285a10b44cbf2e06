namespace Newsprint;

/// <summary>The words that stand in files for the core's enumerations.</summary>
static class Words
{
    public static string Of(Bound bound) => bound switch
    {
        Bound.Exact => "exact",
        Bound.About => "about",
        Bound.Over => "over",
        Bound.Under => "under",
        _ => throw new ArgumentOutOfRangeException(nameof(bound)),
    };

    public static string Of(Role role) => role switch
    {
        Role.Level => "level",
        Role.Delta => "delta",
        Role.Growth => "growth",
        Role.Points => "points",
        Role.Share => "share",
        Role.Multiple => "multiple",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.None => "",
        Comparison.YearOnYear => "yoy",
        Comparison.MonthOnMonth => "mom",
        Comparison.Previous => "prev",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    public static string Of(Status status) => status switch
    {
        Status.Actual => "actual",
        Status.Planned => "planned",
        Status.Preliminary => "preliminary",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
