using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class PayPageMapping : IEntityTypeConfiguration<PayPage>
{
    public void Configure(EntityTypeBuilder<PayPage> builder)
    {
        builder.ToTable("PayPages");
        builder.HasMany(pay => pay.Values).WithOne().HasForeignKey(part => part.PageAddress);
        builder.HasMany(pay => pay.Benefits).WithOne().HasForeignKey(part => part.PageAddress);
    }
}

internal sealed class PayValueMapping : IEntityTypeConfiguration<PayValue>
{
    public void Configure(EntityTypeBuilder<PayValue> builder)
    {
        builder.ToTable("PayValues");
        builder.Property(value => value.Label).HasMaxLength(Widths.Title);
        builder.Property(value => value.Amount).HasConversion<HundredthsConverter>().HasColumnName("AmountInHundredths");
        builder.HasOne(part => part.Source).WithMany().HasForeignKey(part => part.SourceKey).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PayBenefitMapping : IEntityTypeConfiguration<PayBenefit>
{
    public void Configure(EntityTypeBuilder<PayBenefit> builder)
    {
        builder.ToTable("PayBenefits");
        builder.Property(benefit => benefit.Title).HasMaxLength(Widths.Title);
        builder.HasOne(part => part.Source).WithMany().HasForeignKey(part => part.SourceKey).OnDelete(DeleteBehavior.Restrict);
    }
}
