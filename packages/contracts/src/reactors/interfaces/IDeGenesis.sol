// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IGenesisGate} from "./IGenesisGate.sol";
import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IDeGenesis
/// @notice The first sale of TOKE: everybody pays the same price, which the total of all pledges makes, and what is
///         pledged beyond the highest price goes on to a genesis pool or back.
/// @dev    Phases: 0 WAITING for its supply and start, 1 PLEDGE, 2 LAST_LOOK (only reductions), 3 ENDED, 4 FINAL,
///         5 FAILED.
interface IDeGenesis is IReactorsCommon, IGenesisGate {
    /// @notice Where the sale stands.
    enum Phase {
        WAITING,
        PLEDGE,
        LAST_LOOK,
        ENDED,
        FINAL,
        FAILED
    }

    /// @notice What a sale is made of.
    /// @param  toke          TOKE.
    /// @param  treasury      Receives what is swapped, and TOKE that is not sold.
    /// @param  oracle        Prices of the assets.
    /// @param  weth          Wrapped ether, for `pledgeETH`; zero when it is no asset of the sale.
    /// @param  assets        What may be pledged: 8 at most, and no more than the highest price in USD.
    /// @param  pools         Genesis pools, PAIR reactors of these assets, in the same order.
    /// @param  supply        TOKE wei for sale.
    /// @param  minPriceWad   Least price, USD per TOKE, WAD.
    /// @param  maxPriceWad   Highest price.
    /// @param  hardCapWad    Most that may be pledged in all, USD, WAD.
    /// @param  walletCapWad  Most that an account may pledge, USD, WAD.
    /// @param  start         Unix seconds from which it can be opened.
    /// @param  maxPriceAge   Oldest price accepted, seconds.
    /// @param  allowlistRoot Merkle root of `keccak256(abi.encode(account))`, sorted pairs; zero for everybody.
    struct Setup {
        address toke;
        address treasury;
        address oracle;
        address weth;
        address[] assets;
        address[] pools;
        uint256 supply;
        uint256 minPriceWad;
        uint256 maxPriceWad;
        uint256 hardCapWad;
        uint256 walletCapWad;
        uint256 start;
        uint256 maxPriceAge;
        bytes32 allowlistRoot;
    }

    /// @notice An asset of the sale.
    /// @param  token    What may be pledged.
    /// @param  pool     Its genesis pool.
    /// @param  pledged  Token units pledged at present; as of the end once it is over.
    /// @param  priceWad Price of the final moment, USD per whole token, WAD; 0 before.
    struct AssetState {
        address token;
        address pool;
        uint256 pledged;
        uint256 priceWad;
    }

    /// @notice The sale has its supply and takes pledges until `pledgesUntil`, reductions a day longer; Unix seconds.
    event DeGenesisOpened(uint256 pledgesUntil);
    /// @notice An account may pledge.
    event PledgerAllowed(address indexed account);
    /// @notice A pledge was made or raised. `pledged` is what the account has pledged now.
    event Pledged(address indexed account, address indexed asset, uint256 amount, uint256 pledged);
    /// @notice A pledge was reduced. `pledged` is what is left of it.
    event PledgeReduced(address indexed account, address indexed asset, uint256 amount, uint256 pledged);
    /// @notice The price is fixed. `total` USD and `price` USD per TOKE, WAD.
    event DeGenesisFinalized(uint256 total, uint256 price);
    /// @notice An account has taken its TOKE, and the rest of its pledge to genesis or back.
    event DeGenesisClaimed(
        address indexed account, address indexed asset, uint256 toke, uint256 rest, bool toGenesis
    );
    /// @notice TOKE of a sale that failed has gone back to the treasury.
    event UnsoldReturned(uint256 amount);

    /// @notice The account's pledge is in another asset; it has to reduce that to nothing first.
    error SingleAsset(address pledged, address given);
    /// @notice The sale does not take this asset.
    error UnknownPledgeAsset(address asset);
    /// @notice The account would pledge more than one may. USD, WAD.
    error WalletCap(uint256 value, uint256 limit);
    /// @notice All pledges would be worth more than the sale takes. USD, WAD.
    error HardCap(uint256 value, uint256 limit);
    /// @notice The account is not on the list, or has not been proved to be.
    error NotAllowlisted(address account);
    /// @notice The account has claimed, or never pledged.
    error AlreadyClaimed(address account);
    /// @notice The sale holds less TOKE than it is to sell.
    error SupplyMissing(uint256 held, uint256 supply);

    /// @notice Opens the sale for seven days, once it holds its supply. Anyone.
    /// @dev    Reverts WrongPhase, SupplyMissing.
    function open() external;

    /// @notice Shows that an account is on the allowlist, once for all. Anyone.
    /// @dev    Reverts NotAllowlisted.
    function proveAllowed(address account, bytes32[] calldata proof) external;

    /// @notice Pledges `amount` of `asset`, on top of what the caller has pledged before.
    /// @dev    Pausable. Reverts EntryPaused, ZeroAmount, WrongPhase, UnknownPledgeAsset, SingleAsset, NotAllowlisted,
    ///         WalletCap, HardCap, StalePrice, InvalidPrice, UnsupportedToken when another amount arrives.
    /// @param  asset  An asset of the sale.
    /// @param  amount Token units.
    function pledge(address asset, uint256 amount) external;

    /// @notice Pledges the ether sent, as wrapped ether. Reverts as `pledge`.
    function pledgeETH() external payable;

    /// @notice Takes back part of the caller's pledge, in the phases PLEDGE and LAST_LOOK; ether comes back wrapped.
    /// @dev    Never paused. Reverts ZeroAmount, WrongPhase, AmountTooLarge.
    /// @param  amount Token units.
    function reducePledge(uint256 amount) external;

    /// @notice Fixes the price, at the oracle's prices now, and sends the treasury what is its own. Anyone, within seven
    ///         days of the last look's end; after that the sale has failed.
    /// @dev    Reverts WrongPhase, StalePrice, InvalidPrice.
    function finalize() external;

    /// @notice Pays the caller its TOKE and the rest of its pledge: as a deposit in the genesis pool, or back. When the
    ///         sale has failed, the whole pledge back.
    /// @dev    Never paused; the pool's own entry may be, then it still comes back. Reverts WrongPhase, AlreadyClaimed.
    /// @param  toGenesis Deposits the rest in the genesis pool for the caller.
    /// @return toke            TOKE wei, rounded down.
    /// @return genesisOrRefund Token units deposited or paid back: the pledge less what was swapped, rounded down.
    function claim(bool toGenesis) external returns (uint256 toke, uint256 genesisOrRefund);

    /// @notice Sends the TOKE of a sale that failed back to the treasury. Anyone.
    /// @dev    Reverts WrongPhase, NothingToClaim.
    function returnUnsold() external;

    /// @notice Where the sale stands now.
    function phase() external view returns (Phase);
    /// @notice End of the pledges, of the last look, and of the time to finalise, Unix seconds; all 0 before it opens.
    function schedule()
        external
        view
        returns (uint256 pledgesUntil, uint256 looksUntil, uint256 finalizeUntil);
    /// @notice What the account has pledged and not claimed: the asset, zero for none, and token units.
    function pledgeOf(address account) external view returns (address asset, uint256 amount);
    /// @notice Whether the account may pledge.
    function isAllowed(address account) external view returns (bool);
    /// @notice The assets of the sale.
    function assets() external view returns (AssetState[] memory);
    /// @notice USD of all pledges and USD per TOKE, WAD: final, or what they would be at the prices now, however old.
    function outcome() external view returns (uint256 totalWad, uint256 priceWad);
}
