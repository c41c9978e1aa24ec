using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class PayPageMapping : IEntityTypeConfiguration<PayPage>
{
    public void Configure(EntityTypeBuilder<PayPage> builder)
    {
        builder.ToTable("PayPages");
        builder.HasOne(pay => pay.LowestFigure).WithMany().HasForeignKey(pay => pay.LowestFigureKey).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(pay => pay.HighestFigure).WithMany().HasForeignKey(pay => pay.HighestFigureKey).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(pay => pay.Amounts).WithOne().HasForeignKey(part => part.PageAddress);
        builder.HasMany(pay => pay.Benefits).WithOne().HasForeignKey(part => part.PageAddress);
    }
}

internal sealed class PayAmountMapping : IEntityTypeConfiguration<PayAmount>
{
    public void Configure(EntityTypeBuilder<PayAmount> builder)
    {
        builder.ToTable("PayAmounts");
        builder.HasOne(part => part.Figure).WithMany().HasForeignKey(part => part.FigureKey).OnDelete(DeleteBehavior.Restrict);
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
