// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IProducerBonds
/// @notice Who may produce blocks, and what he stands to lose.
interface IProducerBonds {
    /// @notice A bond.
    /// @param  amount         Wei.
    /// @param  withdrawableAt Unix time from which it may be withdrawn; 0 for a member.
    /// @param  position       Place among the members plus 1; 0 for none.
    struct Bond {
        uint128 amount;
        uint40 withdrawableAt;
        uint32 position;
    }

    /// @notice A producer joined.
    event Bonded(address indexed producer, uint256 amount);

    /// @notice A producer left; his bond can still be slashed until this Unix time.
    event Unbonding(address indexed producer, uint256 withdrawableAt);

    /// @notice A producer got his bond back.
    event BondWithdrawn(address indexed producer, uint256 amount);

    /// @notice A producer lost his bond and his membership.
    event Slashed(address indexed producer, uint256 amount);

    /// @notice The bond is another sum, wei.
    error WrongBond(uint256 sent, uint256 due);

    /// @notice The caller has a bond already.
    error AlreadyBonded(address producer);

    /// @notice The caller is no member.
    error NotMember(address producer);

    /// @notice The bond can't be withdrawn before this Unix time; 0 if there is none on its way out.
    error BondLocked(uint256 until);

    /// @notice Only the chain may call this.
    error NotRollup(address caller);

    /// @notice Joins the producers, at once. Reverts WrongBond, AlreadyBonded.
    function bond() external payable;

    /// @notice Leaves the producers at once; the bond is paid after the payout delay and 7 days. Reverts NotMember.
    function unbond() external;

    /// @notice Pays the bond of the caller back. Reverts BondLocked.
    function withdrawBond() external returns (uint256 amount);

    /// @notice Takes the whole bond of a producer and sends it to the chain, which calls this. Reverts NotRollup.
    /// @return amount Wei; 0 if he has none left.
    function slash(address producer) external returns (uint256 amount);

    /// @notice Whether `producer` may commit a block now.
    /// @param  tipTime Unix time of the last block.
    function isEntitled(address producer, uint256 tipTime) external view returns (bool);

    /// @notice Leader of the slot of this Unix time, by the present members; zero if there are none.
    function leaderAt(uint256 time) external view returns (address);

    /// @notice The members, in the order of their turns.
    function members() external view returns (address[] memory);

    /// @notice Bond of a producer.
    function bondOf(address producer) external view returns (Bond memory);
}
