namespace Newsprint;

/// <summary>The colour of a role, pale enough to read text on; the underline tells roles apart without colour.</summary>
static class RoleStyle
{
    public static IReadOnlyList<Role> All { get; } = Enum.GetValues<Role>();

    public static string Of(Role role) => role switch
    {
        Role.Level => "background:#D3E7F5;border-bottom:2px solid #0072B2",
        Role.Delta => "background:#FBE3B5;border-bottom:2px dashed #B87A00",
        Role.Growth => "background:#C6EBDD;border-bottom:2px dotted #007A59",
        Role.Points => "background:#EADCF2;border-bottom:3px double #8A4FA3",
        Role.Share => "background:#FAD5C3;border-bottom:2px solid #B34E00",
        _ => "background:#E4E7EB;border-bottom:2px dashed #5F6B7A",
    };
}
