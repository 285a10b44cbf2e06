using System.Globalization;

namespace Newsprint.Tool.Sessions;

/// <summary>Takes from this process what would make cells put out one thing here and another there.</summary>
static class SameEverywhere
{
    /// <summary>From here on numbers and dates are written as in no country, and the local time is UTC.</summary>
    public static void Set()
    {
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        Environment.SetEnvironmentVariable("TZ", "UTC");
        TimeZoneInfo.ClearCachedData();
    }
}
