namespace Newsprint;

/// <summary>A headline's figure that the body states again, in full or to more digits, is about the same days.</summary>
static class HeadlinePass
{
    public static void Run(List<Reading> readings)
    {
        for (var head = 0; head < readings.Count && readings[head].IsHeadline; head++)
            // “十五五”期间排放将降17% above 到2030年，…降17%: the plan's years are named.
            if (!(readings[head].Period is { IsOfWholeYears: true, WholeYear: null })
                && Restatement.Dated(readings, readings[head]) is { } body)
            {
                readings[head].Period = body.Period;
                readings[head].Explain("period",
                    $"that of {body.Sentence.Text.AsSpan(body.Span.Start, body.Span.Length)}, which states it in the body");
            }
    }
}
