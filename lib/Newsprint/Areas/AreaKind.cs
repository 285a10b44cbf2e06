namespace Newsprint;

/// <summary>What names a place.</summary>
enum AreaKind : byte
{
    /// <summary>A division of the country, county or above.</summary>
    Division,
    /// <summary>A development zone or a state-level new area.</summary>
    Zone,
    /// <summary>The country, another country, a place in it, a part of the world.</summary>
    Country,
    /// <summary>A town or a village under a county.</summary>
    Town,
    /// <summary>A region that is no administrative unit.</summary>
    Region,
    /// <summary>A body or a fair that implies its seat.</summary>
    Institution,
    /// <summary>全市, 该区, 我省: known from what was named before.</summary>
    Relative,
    /// <summary>Several places under one figure.</summary>
    Joint,
}
