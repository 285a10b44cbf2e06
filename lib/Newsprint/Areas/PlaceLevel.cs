namespace Newsprint;

/// <summary>How high a place stands; 市 is a prefecture or a county, 区 a county or an autonomous region.</summary>
enum PlaceLevel
{
    Nation = 0,
    Province = 1,
    Prefecture = 2,
    County = 3,
    Town = 4,
    Village = 5,
}
