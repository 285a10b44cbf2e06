namespace Newsprint;

/// <summary>
/// The colours of a role, pale enough (by night: dark enough) to read text on; the underline tells roles apart without colour.
/// </summary>
/// <param name="Paper">Behind the text, on white.</param>
/// <param name="Night">Behind the text, on black.</param>
/// <param name="Ink">Of the underline.</param>
/// <param name="Line">Width and kind of the underline.</param>
sealed record RoleStyle(string Paper, string Night, string Ink, string Line)
{
    public static IReadOnlyList<Role> All { get; } = Enum.GetValues<Role>();

    /// <summary>Inline, for notebooks: they show on white.</summary>
    public static string Of(Role role) => For(role) is var style ? $"background:{style.Paper};border-bottom:{style.Line} {style.Ink}" : "";

    /// <summary>Rules for a style sheet, one class for each role, that follow the reader's choice of light or dark.</summary>
    public static string Rules() => string.Concat(All.Select(role => For(role) is var style
        ? $".{Words.Of(role)}{{background:light-dark({style.Paper},{style.Night});border-bottom:{style.Line} {style.Ink}}}\n" : ""));

    static RoleStyle For(Role role) => role switch
    {
        Role.Level => new("#D3E7F5", "#12364D", "#0072B2", "2px solid"),
        Role.Delta => new("#FBE3B5", "#4A3505", "#B87A00", "2px dashed"),
        Role.Growth => new("#C6EBDD", "#0B3F31", "#007A59", "2px dotted"),
        Role.Points => new("#EADCF2", "#3D2749", "#8A4FA3", "3px double"),
        Role.Share => new("#FAD5C3", "#4F2410", "#B34E00", "2px solid"),
        _ => new("#E4E7EB", "#33393F", "#5F6B7A", "2px dashed"),
    };
}
