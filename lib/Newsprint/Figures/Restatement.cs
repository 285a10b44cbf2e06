namespace Newsprint;

/// <summary>The body's statement of a headline's figure, with what a headline has no room for.</summary>
static class Restatement
{
    /// <summary>突破2万亿元 is met by 20022.5亿元, and by nothing a tenth above it.</summary>
    const decimal Above = 1.1m;

    /// <summary>The first figure of the body with the same number; null where there is none.</summary>
    public static Reading? Of(List<Reading> readings, Reading headline)
    {
        foreach (var reading in readings)
            if (SaysTheLike(reading, headline) && reading.Quantity == headline.Quantity) return reading;
        return null;
    }

    /// <summary>The first one that has a period, with the same number or with more digits.</summary>
    public static Reading? Dated(List<Reading> readings, Reading headline)
    {
        foreach (var reading in readings)
            if (SaysTheLike(reading, headline) && reading.Period != default
                && reading.Quantity.Unit.Name == headline.Quantity.Unit.Name
                && Meets(headline.Quantity, reading.Quantity.Value)) return reading;
        return null;
    }

    /// <summary>The first one with the same number or with more digits: 占比过半 is met by 占比52.2%.</summary>
    public static Reading? Like(List<Reading> readings, Reading headline)
    {
        foreach (var reading in readings)
            if (SaysTheLike(reading, headline) && reading.Quantity.Unit.Name == headline.Quantity.Unit.Name
                && Meets(headline.Quantity, reading.Quantity.Value)) return reading;
        return null;
    }

    static bool SaysTheLike(Reading reading, Reading headline) =>
        !reading.IsHeadline && reading.Role == headline.Role && reading.Falls == headline.Falls;

    static bool Meets(Quantity headline, decimal value) =>
        value == headline.Value
            || headline.Interval.Contains(value) && (headline.Bound != Bound.Over || value < headline.Value * Above)
            && (headline.Bound != Bound.Under || value * Above > headline.Value);
}
