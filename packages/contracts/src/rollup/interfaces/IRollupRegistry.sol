// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupTypes} from "./IRollupTypes.sol";

/// @title  IRollupRegistry
/// @notice Accounts, assets, strategies and parameters.
interface IRollupRegistry is IRollupTypes {
    /// @notice An asset. One slot.
    /// @param  token Token.
    /// @param  cap   Most that the pool may hold after a deposit, token units.
    struct Asset {
        address token;
        uint96 cap;
    }

    /// @notice Terms of a strategy. One slot.
    /// @param  adapter        Adapter, for ever.
    /// @param  asset          Asset id, for ever.
    /// @param  isPaused       Whether commits are refunded.
    /// @param  isDisabled     The same, for ever.
    /// @param  maxSlippageBps Most that a leg may lose, 1e4.
    /// @param  maxUpBps       Most that the price may rise from one execution to the next, 1e4.
    /// @param  maxDownBps     Most that it may fall, 1e4.
    struct Strategy {
        address adapter;
        uint8 asset;
        bool isPaused;
        bool isDisabled;
        uint16 maxSlippageBps;
        uint16 maxUpBps;
        uint16 maxDownBps;
    }

    /// @notice What is held for a strategy. One slot.
    /// @param  shares    Vault shares counted; what was donated to the adapter does not count.
    /// @param  cap       Most that it may be worth after a deposit, asset units; the largest number means no cap.
    /// @param  lastRound Last round executed.
    struct Holding {
        uint112 shares;
        uint112 cap;
        uint32 lastRound;
    }

    /// @notice Prices that the next execution is compared with. One slot. Prices are assets of 1e27 shares.
    /// @param  last        Price of the last execution.
    /// @param  before      Price that stood before the L1 block of that execution.
    /// @param  blockNumber That L1 block.
    struct PriceGuard {
        uint104 last;
        uint104 before;
        uint40 blockNumber;
    }

    /// @notice A price that waits to be confirmed. One slot.
    /// @param  price   Assets of 1e27 shares, 0 for none.
    /// @param  pokedAt Unix time.
    struct PricePoke {
        uint216 price;
        uint40 pokedAt;
    }

    /// @notice Parameters. Seconds, 1e4, wei.
    struct Parameters {
        uint32 allocationWindow;
        uint32 payoutDelay;
        uint32 responseWindow;
        uint32 forceInclusionDelay;
        uint32 escapeDelay;
        uint32 priceSettleTime;
        uint16 challengerShare;
        uint64 demandFee;
        uint64 forceFee;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice An asset was registered, or its cap changed.
    event AssetSet(uint8 indexed asset, address indexed token, uint256 cap);

    /// @notice A strategy was registered.
    /// @param  price Assets of 1e27 shares.
    event StrategyRegistered(
        uint8 indexed strategy,
        address indexed adapter,
        uint8 indexed asset,
        Strategy terms,
        uint256 cap,
        uint256 price
    );

    /// @notice The terms of a strategy changed.
    event StrategyTermsSet(uint8 indexed strategy, Strategy terms, uint256 cap);

    /// @notice Commits of a strategy are refunded, or taken again.
    event StrategyPaused(uint8 indexed strategy, bool isPaused);

    /// @notice Commits of a strategy are refunded for ever.
    event StrategyDisabled(uint8 indexed strategy);

    /// @notice A price was poked.
    /// @param  price     Assets of 1e27 shares.
    /// @param  isSettled Whether it is the last price from the next L1 block on; otherwise it waits.
    event PricePoked(uint8 indexed strategy, uint256 price, bool isSettled);

    /// @notice A parameter changed.
    event ParameterSet(bytes32 indexed name, uint256 value);

    /// @notice Ether of the loss reserve was given to `payee`.
    event ReserveSpent(address indexed payee, uint256 amount);

    /// @notice Tokens that belong to nobody were sent away.
    event Swept(address indexed token, address indexed to, uint256 amount);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The ids are used up.
    error RegistryFull(uint256 limit);

    /// @notice The token is an asset already.
    error AssetIsRegistered(address token);

    /// @notice The token belongs to the users: it is an asset, or a strategy's shares.
    error TokenInUse(address token);

    /// @notice The adapter is not one of this chain and asset, or its vault can't be priced as it must.
    error BadVault(address adapter);

    /// @notice A parameter is out of its bounds, or unknown.
    error ParameterOutOfBounds(bytes32 name, uint256 value);

    // ── Accounts ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Registers an account. Anyone may, for anyone; a registered owner keeps his account.
    /// @dev    Reverts ZeroAddress, EscapeActive.
    /// @return account Account id.
    function registerAccount(address owner) external returns (uint32 account);

    /// @notice Registers several accounts.
    function registerAccounts(address[] calldata owners) external returns (uint32[] memory accounts);

    /// @notice Notes the present price of a strategy; one that agrees with a poke old enough becomes the price that
    ///         the next execution is compared with. Anyone may, in a direct call.
    /// @dev    Reverts NotDirectCall, UnknownStrategy, InvalidPrice, InsufficientGas.
    function pokePrice(uint8 strategy) external;

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Registers a token, ids from 1.
    /// @dev    GOVERNOR. Reverts RegistryFull, AssetIsRegistered, UnsupportedToken.
    /// @param  cap Most that the pool may hold after a deposit, token units.
    function registerAsset(address token, uint96 cap) external returns (uint8 asset);

    /// @notice Changes the cap of an asset. GOVERNOR. Reverts UnknownAsset.
    function setDepositCap(uint8 asset, uint96 cap) external;

    /// @notice Registers a strategy, ids from 0, and records its price.
    /// @dev    GOVERNOR. The vault's `convertToAssets` must be of the kind that can't be moved and moved back in one
    ///         transaction. Reverts UnknownAsset, RegistryFull, BadVault, ParameterOutOfBounds.
    /// @param  adapter        Adapter of this chain.
    /// @param  asset          Asset id.
    /// @param  maxSlippageBps At most 1,000.
    /// @param  maxUpBps       1 to 5,000.
    /// @param  maxDownBps     1 to 5,000.
    /// @param  cap            Most that it may be worth after a deposit, asset units.
    function registerStrategy(
        address adapter,
        uint8 asset,
        uint16 maxSlippageBps,
        uint16 maxUpBps,
        uint16 maxDownBps,
        uint112 cap
    ) external returns (uint8 strategy);

    /// @notice Changes limits and cap of a strategy. GOVERNOR. Reverts UnknownStrategy, ParameterOutOfBounds.
    function setStrategyTerms(
        uint8 strategy,
        uint16 maxSlippageBps,
        uint16 maxUpBps,
        uint16 maxDownBps,
        uint112 cap
    ) external;

    /// @notice Pauses the commit side of a strategy. GUARDIAN. Reverts UnknownStrategy.
    function pauseStrategy(uint8 strategy) external;

    /// @notice Opens it again. GOVERNOR. Reverts UnknownStrategy.
    function unpauseStrategy(uint8 strategy) external;

    /// @notice Closes the commit side of a strategy for ever. GUARDIAN. Reverts UnknownStrategy.
    function disableStrategy(uint8 strategy) external;

    /// @notice Sets a parameter, named as the fields of `Parameters`.
    /// @dev    GOVERNOR. Windows count for blocks committed afterwards. Reverts ParameterOutOfBounds.
    function setParameter(bytes32 name, uint256 value) external;

    /// @notice Credits ether of the loss reserve. GOVERNOR. Reverts ZeroAddress, AmountTooLarge.
    function spendReserve(address payee, uint256 amount) external;

    /// @notice Sends a token away that is no asset and no share. GOVERNOR. Reverts TokenInUse.
    function sweep(address token, address to) external returns (uint256 amount);

    /// @notice Pays out shares that an unwinding left unsold, to accounts that were cut. GOVERNOR.
    /// @dev    Reverts NotEscaped, UnwindOpen, AmountTooLarge.
    function payExtraShares(uint8 strategy, address to, uint256 shares) external;

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice An asset.
    function assetAt(uint8 id) external view returns (Asset memory);

    /// @notice Terms of a strategy.
    function strategyAt(uint8 id) external view returns (Strategy memory);

    /// @notice What is held for a strategy.
    function holdingOf(uint8 id) external view returns (Holding memory);

    /// @notice Prices of a strategy: of executions, and the one that waits.
    function priceGuardOf(uint8 id) external view returns (PriceGuard memory guard, PricePoke memory poke);

    /// @notice The parameters.
    function parameters() external view returns (Parameters memory);
}
