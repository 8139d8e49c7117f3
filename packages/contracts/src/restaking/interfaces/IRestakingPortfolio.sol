// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IRestakingPortfolio
/// @notice Where a liquid restaking vault's stake is: its operators, what it is withdrawing from them, and how much may
///         depend on any one operator or service.
/// @dev    Amounts are token units of the vault's asset. The vault itself is the staker.
interface IRestakingPortfolio {
    /// @notice A withdrawal that has not been completed.
    struct OpenClaim {
        uint32 epoch;
        uint32 generation;
    }

    /// @notice The curator named an operator, what part of the vault it should hold, and the services that it serves.
    event TargetSet(address indexed operator, uint256 weightBps, address[] avss);

    /// @notice Idle assets went to an operator.
    event Allocated(address indexed operator, uint256 assets, uint256 shares);

    /// @notice Stake was queued for withdrawal.
    /// @param  caller The curator, or whoever forced it for redeemers.
    event UnstakeQueued(
        address indexed operator, address indexed caller, uint256 shares, uint256 assets, uint256 epoch
    );

    /// @notice A withdrawal came back as idle assets.
    event UnstakeCompleted(address indexed operator, uint256 epoch, uint256 generation, uint256 assets);

    /// @notice Governance set the caps.
    event CapsSet(uint256 maxOperatorBps, uint256 maxAvsBps);

    /// @notice The vault has as many operators as it may.
    error TooManyVaultOperators(uint256 limit);

    /// @notice A list names too many services.
    error TooManyServices(uint256 given, uint256 limit);

    /// @notice A list names a service twice.
    error DuplicateService(address avs);

    /// @notice The curator has not named this operator.
    error OperatorNotTargeted(address operator);

    /// @notice The services named do not make up all that the operator has promised.
    /// @param  named      Magnitude of their promises.
    /// @param  encumbered Magnitude of all its promises.
    error AvsListIncomplete(address operator, uint256 named, uint256 encumbered);

    /// @notice Too much would depend on one operator, 1e4.
    error OperatorConcentration(address operator, uint256 bps, uint256 limitBps);

    /// @notice Too much would depend on one service, 1e4.
    error AvsConcentration(address avs, uint256 bps, uint256 limitBps);

    /// @notice The weights add up to more than the whole, 1e4.
    error WeightsAboveWhole(uint256 totalBps);

    /// @notice The vault has no such withdrawal.
    error UnknownClaim(address operator, uint256 epoch, uint256 generation);

    /// @notice A cap or fee is outside its range, 1e4.
    error VaultParameterOutOfRange(uint256 value, uint256 minimum, uint256 maximum);

    /// @notice Not as many assets are idle and free.
    error InsufficientIdle(uint256 available, uint256 needed);

    /// @notice Sends idle assets to an operator.
    /// @dev    Restricted to CURATOR. Reverts OperatorNotTargeted, InsufficientIdle, AvsListIncomplete,
    ///         OperatorConcentration, AvsConcentration, and as `TokenPool.stake`.
    /// @param  assets Token units.
    function allocate(address operator, uint256 assets) external;

    /// @notice Queues stake of the vault for withdrawal.
    /// @dev    Restricted to CURATOR. Reverts as `TokenPool.queueWithdrawal`.
    /// @param  shares Pool shares.
    function deallocate(address operator, uint256 shares) external;

    /// @notice Names an operator, its part of the vault, and all the services that it has promised stake to. A weight of
    ///         zero drops an operator who holds nothing.
    /// @dev    Restricted to CURATOR. Reverts TooManyVaultOperators, TooManyServices, AvsListIncomplete,
    ///         OperatorConcentration, AvsConcentration, WeightsAboveWhole.
    /// @param  weightBps Part of the vault, 1e4.
    /// @param  avss      Services, each once.
    function setTarget(address operator, uint256 weightBps, address[] calldata avss) external;

    /// @notice Sets how much may depend on one operator and on one service.
    /// @dev    Restricted to GOVERNOR. Reverts VaultParameterOutOfRange.
    /// @param  maxOperatorBps 1 to 10,000.
    /// @param  maxAvsBps      1 to 10,000.
    function setCaps(uint256 maxOperatorBps, uint256 maxAvsBps) external;

    /// @notice Brings a matured withdrawal back as idle assets. Anyone may call.
    /// @dev    Never paused. Reverts UnknownClaim, and as `TokenPool.completeQueuedWithdrawal`.
    /// @return assets Token units.
    function completeUnstake(address operator, uint256 epoch, uint256 generation)
        external
        returns (uint256 assets);

    /// @notice Operators that the curator has named; at most 16.
    function vaultOperators() external view returns (address[] memory);

    /// @notice Part of the vault that an operator should hold (1e4), and its services as named last.
    function target(address operator) external view returns (uint256 weightBps, address[] memory avss);

    /// @notice Withdrawals under way from an operator; at most 6.
    function openClaims(address operator) external view returns (OpenClaim[] memory);

    /// @notice What the vault has with an operator.
    /// @return staked Worth of the position.
    /// @return queued Worth of the withdrawals under way.
    function valueAt(address operator) external view returns (uint256 staked, uint256 queued);

    /// @notice Caps on what may depend on one operator and one service, 1e4.
    function caps() external view returns (uint256 maxOperatorBps, uint256 maxAvsBps);
}
