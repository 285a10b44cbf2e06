namespace Newsprint;

/// <summary>A headline's figure that the body states again, in full or to more digits, is about the same days.</summary>
static class HeadlinePass
{
    /// <summary>突破2万亿元 is met by 20022.5亿元, and by nothing a tenth above it.</summary>
    const decimal Above = 1.1m;

    public static void Run(List<Reading> readings)
    {
        for (var head = 0; head < readings.Count && readings[head].IsHeadline; head++)
            if (Body(readings, readings[head]) is { } body)
            {
                readings[head].Period = body.Period;
                readings[head].Explain("period", $"that of {body.Sentence.Text.AsSpan(body.Span.Start, body.Span.Length)}, which states it in the body");
            }
    }

    static Reading? Body(List<Reading> readings, Reading headline)
    {
        foreach (var reading in readings)
            if (!reading.IsHeadline && reading.Period != default && reading.Role == headline.Role && reading.Falls == headline.Falls
                && reading.Quantity.Unit.Name == headline.Quantity.Unit.Name && Restates(headline.Quantity, reading.Quantity.Value)) return reading;
        return null;
    }

    static bool Restates(Quantity headline, decimal value) =>
        value == headline.Value || headline.Interval.Contains(value) && (headline.Bound != Bound.Over || value < headline.Value * Above) && (headline.Bound != Bound.Under || value * Above > headline.Value);
}
