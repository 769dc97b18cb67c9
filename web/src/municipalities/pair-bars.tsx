const HEIGHT = 10;
const GAP = 3;

/** Two amounts as two bars, the larger one as wide as there is room. The figures stand beside it in the table. */
export const PairBars = ({ amounts }: { readonly amounts: readonly [number, number] }) => {
  const most = Math.max(...amounts);
  return (
    <svg className="gg-pair" aria-hidden="true" height={2 * HEIGHT + GAP}>
      {amounts.map((amount, place) => (
        <rect
          key={place}
          className={place === 0 ? 'gg-pair__one' : 'gg-pair__other'}
          y={place * (HEIGHT + GAP)}
          height={HEIGHT}
          width={most === 0 ? '0%' : `${((amount / most) * 100).toFixed(1)}%`}
        />
      ))}
    </svg>
  );
};
