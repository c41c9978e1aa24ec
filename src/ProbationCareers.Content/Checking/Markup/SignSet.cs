namespace ProbationCareers.Content.Checking.Markup;

/// <summary>Which signs a text holds, so that it is searched only for what can be in it. All signs outside ASCII count as one.</summary>
/// <param name="Bits">A bit for each sign.</param>
internal readonly record struct SignSet(UInt128 Bits)
{
    /// <summary>The signs of a text.</summary>
    public static SignSet Of(string text)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var sign in text)
        {
            if (sign < 64)
                low |= 1UL << sign;
            else if (sign < 128)
                high |= 1UL << (sign - 64);
            else
                low |= 1;
        }

        return new SignSet(new UInt128(high, low));
    }

    /// <summary>Whether any sign is in both.</summary>
    public bool Overlaps(SignSet other) => (Bits & other.Bits) != 0;
}
